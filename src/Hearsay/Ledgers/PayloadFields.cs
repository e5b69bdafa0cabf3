using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>Payloads taken up again from the objects that <see cref="PayloadJson"/> writes.</summary>
internal static class PayloadFields
{
    public static Payload Read(EntryKind kind, JsonElement json) => kind switch
    {
        EntryKind.Report => new Payload.Added(
            new ReportHandle(Words(json, "handle")), ReadingParser.Report(json.GetProperty("report")), Words(json, "input"), Case(json))
        {
            Original = json.TryGetProperty("original", out var original)
                ? new ReportOriginal(Words(original, "type"), Words(original, "sha256"), original.GetProperty("zlib").GetBytesFromBase64())
                {
                    Format = WhereGiven(original, "format"),
                    Charset = WhereGiven(original, "charset"),
                    Address = WhereGiven(original, "address"),
                }
                : null,
        },
        EntryKind.Revision => new Payload.Revised(
            Position(json, "report"), Position(json, "of"), ContractName.Parse<RevisedBy>(Words(json, "by")),
            Each(json, "fields", static one => one.GetString()!), Each(json, "changes", Change)),
        EntryKind.Filing => new Payload.Filed(Position(json, "report"), CaseName.Of(Words(json, "case"))),
        EntryKind.Reading => new Payload.Read(ReadingParser.Parse(json)),
        EntryKind.Refusal => new Payload.Refused(Words(json, "input"), Words(json, "reason"), Case(json)),
        EntryKind.Decision => new Payload.Decided(
            ContractName.Parse<Verdict>(Words(json, "verdict")), Anchor(json.GetProperty("anchor")), Pairs(json, "fields"), String(json, "reason")),
        EntryKind.Merge => new Payload.Merged(Each(json, "claims", static one => one.GetString()!), String(json, "reason")),
        EntryKind.Split => new Payload.Split(Words(json, "claim"), Each(json, "tellings", Anchor), String(json, "reason")),
        EntryKind.Grade => new Payload.Graded(Words(json, "claim"), Words(json, "grade"), String(json, "reason")),
        EntryKind.Note => new Payload.Noted(
            Words(json, "words"), json.GetProperty("anchor") is { ValueKind: JsonValueKind.Object } anchor ? Anchor(anchor) : null, String(json, "claim")),
        EntryKind.Undo => new Payload.Undone(Position(json, "entry"), String(json, "reason")),
        EntryKind.Redaction => new Payload.Redacted(
            Each(json, "entries", static one => new LedgerPosition(one.GetInt64())), Words(json, "reason")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of entry."),
    };

    private static Anchor Anchor(JsonElement json) =>
        new(Position(json, "report"), Words(json, "sha256"), Span(json.GetProperty("span")), Words(json, "quote"));

    private static TextChange Change(JsonElement json) => new(Span(json.GetProperty("before")), Span(json.GetProperty("after")));

    private static TextSpan Span(JsonElement json) => TextSpan.FromBounds(json[0].GetInt32(), json[1].GetInt32());

    private static CaseName? Case(JsonElement json) => String(json, "case") is { } name ? CaseName.Of(name) : null;

    private static LedgerPosition Position(JsonElement json, string field) => new(json.GetProperty(field).GetInt64());

    private static ImmutableSortedDictionary<string, string> Pairs(JsonElement json, string field) =>
        json.GetProperty(field).EnumerateObject().ToImmutableSortedDictionary(static one => one.Name, static one => one.Value.GetString()!, StringComparer.Ordinal);

    private static ImmutableArray<T> Each<T>(JsonElement json, string field, Func<JsonElement, T> parse) =>
        [.. json.GetProperty(field).EnumerateArray().Select(parse)];

    private static string? String(JsonElement json, string field) => json.GetProperty(field).GetString();

    /// <summary>Null where an earlier version did not write it.</summary>
    private static string? WhereGiven(JsonElement json, string field) => json.TryGetProperty(field, out var value) ? value.GetString() : null;

    private static string Words(JsonElement json, string field) =>
        json.GetProperty(field).GetString() ?? throw new FormatException($"\"{field}\" is null.");
}
