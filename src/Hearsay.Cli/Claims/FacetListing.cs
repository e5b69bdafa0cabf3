using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Claims.Books;
using Hearsay.Claims.Facets;

namespace Hearsay.Cli.Claims;

/// <summary>How many claims there are by who tells them, where, when and how: what one could ask for next.</summary>
internal sealed class FacetListing
{
    private const int MostShown = 10;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ClaimIndex _index;
    private readonly FoundClaims _all;

    public FacetListing(IEnumerable<Claim> claims)
    {
        _index = ClaimIndex.Of(claims);
        _all = _index.Find(new ClaimQuery());
    }

    public string Text()
    {
        var text = new StringBuilder(Counted.Of(_index.Count, "claim")).Append('\n');
        foreach (var facet in Enum.GetValues<Facet>())
        {
            var counts = _index.Counts(_all, facet);
            if (counts.IsEmpty) { continue; }
            text.Append('\n').Append(ContractName.Of(facet)).Append('\n');
            foreach (var (value, claims) in counts.Take(MostShown)) { text.Append(CultureInfo.InvariantCulture, $"{claims,8}  {ScreenText.Of(value)}\n"); }
            if (counts.Length > MostShown) { text.Append(CultureInfo.InvariantCulture, $"          and {counts.Length - MostShown} more: --json lists them all\n"); }
        }

        return text.ToString();
    }

    public string Json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("claims", _index.Count);
            json.WriteStartObject("facets");
            foreach (var facet in Enum.GetValues<Facet>())
            {
                json.Array(ContractName.Of(facet), _index.Counts(_all, facet), count =>
                {
                    json.WriteString("value", count.Value);
                    json.WriteNumber("claims", count.Claims);
                });
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
