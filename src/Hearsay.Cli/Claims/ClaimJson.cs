using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;

namespace Hearsay.Cli.Claims;

/// <summary>A claim as the contract has it: one line of JSON each, with the head of the ledger from which it comes.</summary>
internal sealed class ClaimJson(OpenedBook book)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ToldFactFinder _facts = new(book.Claims);
    private readonly ToldDenials _denials = new(book.Claims);

    public string Of(Claim claim)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteStartObject("claim");
            json.WriteString("id", claim.Id.ToString());
            json.WriteString("text", claim.Words);
            Event(json, claim);
            json.WriteString("firstTold", TellingJson.Moment(claim.Tellings[0].Report.Published));
            json.Array("tellings", Enumerable.Range(0, claim.Tellings.Length), place => TellingJson.Write(json, claim.Tellings[place], _facts.Of(claim.Tellings[place]), claim.Origins.Withdrawn.Contains(place)));
            OriginsJson.Write(json, claim);
            Links(json, claim, "mayBe", ClaimLinkKind.MayBe);
            Links(json, claim, "refines", ClaimLinkKind.Refines);
            Links(json, claim, "refinedBy", ClaimLinkKind.RefinedBy);
            Links(json, claim, "related", ClaimLinkKind.Related);
            json.Array("denials", claim.Judged.Denials, denial => Denial(json, claim, denial));
            ConflictsJson.Write(json, claim, book.Claims);
            FiguresJson.Write(json, claim);
            Grade(json, claim.Grade);
            json.WriteEndObject();
            json.WriteString("head", book.Head.ToString());
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>What the clearest telling says of it, and where that stands.</summary>
    private void Event(Utf8JsonWriter json, Claim claim)
    {
        var clearest = claim.Tellings.First(telling => telling.Statement == claim.Clearest.Id && telling.Report.Id == claim.In.Id);
        json.WriteStartObject("event");
        json.WriteString("report", claim.In.Id);
        json.WriteString("statement", claim.Clearest.Id.ToString());
        json.Span("trigger", claim.Clearest.Event.Trigger);
        TellingJson.WriteEvent(json, _facts.Of(clearest));
        json.WriteEndObject();
    }

    private static void Grade(Utf8JsonWriter json, ClaimGrade? grade)
    {
        json.WritePropertyName("grade");
        if (grade is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("grade", grade.Words);
        json.WriteString("by", grade.By);
        json.WriteString("at", TellingJson.Moment(grade.At));
        json.WriteString("reason", grade.Reason);
        json.WriteEndObject();
    }

    private void Denial(Utf8JsonWriter json, Claim claim, Denial denial)
    {
        json.WriteString("by", denial.Origin.Name);
        json.WriteBoolean("accused", denial.ByAccused);
        json.WriteBoolean("ofMoreGeneral", denial.OfMoreGeneral);
        json.Names("reports", denial.Origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal));
        json.Array("tellings", _denials.Of(claim, denial), told =>
        {
            json.WriteString("claim", told.Claim.Id.ToString());
            json.WriteString("telling", TellingJson.Called(told.Telling));
            json.Span("span", told.Telling.Span);
            json.WriteString("text", book.Claims.WordsOf(told.Telling));
        });
    }

    private static void Links(Utf8JsonWriter json, Claim claim, string name, ClaimLinkKind kind) =>
        json.Names(name, claim.Links.Where(link => link.Kind == kind).Select(static link => link.Other.ToString()));
}
