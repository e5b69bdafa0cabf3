using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Cli.Claims;
using Hearsay.Mentions.Places;

namespace Hearsay.Cli.Exports;

/// <summary>
/// Claims on a map (RFC 7946): a feature for each place of a claim as its tellings word it. "In the north" stays the middle of an area, also
/// where another telling names the town: a point stands for what its precision says, and no telling is put where its words do not put it.
/// </summary>
internal sealed class GeoJsonExport(OpenedBook book) : ClaimExport
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ToldFactFinder _facts = new(book.Claims);
    private readonly ToldDenials _denials = new(book.Claims);

    public override string Unit => "place";

    public override string Opening => $"{{\"type\": \"FeatureCollection\", \"head\": \"{book.Head}\", \"features\": [\n";

    public override string Separator => ",\n";

    public override string Closing => "\n]}\n";

    public override string Lacking => "name no place and are not on the map";

    public override IEnumerable<string> Render(Claim claim) =>
        from telling in claim.Tellings
        let facts = _facts.Of(telling)
        from place in facts.Event.Places
        group (Telling: telling, Facts: facts, Place: place) by (place.Gazetteer, place.Name, place.Precision) into told
        select Feature(claim, told.First().Place, [.. told]);

    private string Feature(Claim claim, Place place, List<(Telling Telling, ToldFacts Facts, Place Place)> told)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("type", "Feature");
            json.WriteString("id", $"{claim.Id}/{place.Gazetteer}/{place.Name}");
            Geometry(json, place);
            json.WriteStartObject("properties");
            json.WriteString("claim", claim.Id.ToString());
            json.WriteString("text", claim.Words);
            json.WriteString("place", place.Name);
            json.WriteString("precision", ContractName.Of(place.Precision));
            json.WriteString("kind", ContractName.Of(place.Kind));
            json.WriteString("country", place.Country);
            json.WriteString("admin1", place.Admin1);
            json.WriteString("gazetteer", place.Gazetteer);
            json.WriteNumber("originsMin", claim.Origins.Min);
            json.WriteNumber("originsMax", claim.Origins.Max);
            json.Array("denials", claim.Judged.Denials.SelectMany(denial => _denials.Of(claim, denial).Select(one => (denial.Origin.Name, one.Telling))), one =>
            {
                json.WriteString("by", one.Name);
                Said(json, one.Telling, book.Claims.WordsOf(one.Telling));
            });
            json.Array("notSoInOwnVoice", OwnNo.Of(claim), telling => Said(json, telling, book.Claims.WordsOf(telling)));
            ConflictsJson.Write(json, claim, book.Claims);
            var withdrawn = claim.Origins.Withdrawn.Select(place => claim.Tellings[place]).ToHashSet<Telling>(ReferenceEqualityComparer.Instance);
            json.Array("tellings", told, one => Told(json, one.Telling, one.Facts, one.Place, withdrawn.Contains(one.Telling)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Longitude comes first; null where no point is known.</summary>
    private static void Geometry(Utf8JsonWriter json, Place place)
    {
        if (place is not { Latitude: { } north, Longitude: { } east })
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Told(Utf8JsonWriter json, Telling telling, ToldFacts facts, Place place, bool isTakenBack)
    {
        Said(json, telling, facts.Words);
        json.Span("placeSpan", place.Span);
        json.WriteString("placeWords", place.Span.In(facts.Report.Text));
        json.WriteString("outlet", telling.Report.Outlet);
        json.Names("holders", telling.Holders.Select(static party => party.Name));
        json.WriteString("stance", ContractName.Of(telling.Stance));
        json.WriteString("modality", ContractName.Of(telling.Modality));
        json.WriteString("time", facts.Event.Time?.Edtf);
        json.WriteString("reusedFrom", telling.ReusedFrom);
        json.WriteBoolean("withdrawn", isTakenBack || telling.IsWithdrawn);
    }

    private static void Said(Utf8JsonWriter json, Telling telling, ReadOnlySpan<char> words)
    {
        json.WriteString("telling", TellingJson.Called(telling));
        json.Span("span", telling.Span);
        json.WriteString("words", words);
    }
}
