using Hearsay.Ledgers;

namespace Hearsay.Cli.Ledgers;

/// <summary>What an entry records, in one line for people.</summary>
/// <param name="handles">What the reports are called that entries added or read.</param>
internal sealed class EntryWords(IReadOnlyDictionary<LedgerPosition, ReportHandle> handles)
{
    private const int LongestQuote = 60;

    public string Of(LedgerPosition position, Payload payload) => payload switch
    {
        Payload.Added added => $"report {added.Handle} from {added.Input}{In(added.Case)}",
        Payload.Revised revised => $"report {Called(revised.Report)} takes the place of {Called(revised.Of)} ({SameBy(revised.By)}): {Changed(revised)}",
        Payload.Filed filed => $"report {Called(filed.Report)} added to the case \"{filed.Case}\"",
        Payload.Read read => $"report {Called(position)} read by {read.Reading.Reader}: {Counted.Of(read.Reading.Statements.Length, "statement")}",
        Payload.Refused refused => $"refused: {refused.Input} {refused.Reason}{In(refused.Case)}",
        Payload.Decided decided => $"{Verb(decided.Verdict)} {Quote(decided.Anchor)}{Fields(decided)}{Because(decided.Reason)}",
        Payload.Merged merged => $"merged {string.Join(", ", merged.Claims)}{Because(merged.Reason)}",
        Payload.Split split => $"split {Counted.Of(split.Tellings.Length, "telling")} off {split.Claim}{Because(split.Reason)}",
        Payload.Graded graded => $"graded {graded.Claim}: {graded.Grade}{Because(graded.Reason)}",
        Payload.Noted noted => $"noted{(noted.Anchor is { } anchor ? $" on {Quote(anchor)}" : noted.Claim is { } claim ? $" on {claim}" : "")}: {noted.Words}",
        Payload.Undone undone => $"undid entry {undone.Entry}{Because(undone.Reason)}",
        Payload.Redacted redacted => $"redacted {(redacted.Entries.Length == 1 ? "entry" : "entries")} {string.Join(", ", redacted.Entries)}: {redacted.Reason}",
        _ => throw new ArgumentException($"{payload.GetType().Name} is no known payload.", nameof(payload)),
    };

    /// <summary>One that was redacted is called nothing any more.</summary>
    private string Called(LedgerPosition entry) => handles.TryGetValue(entry, out var handle) ? handle.Name : $"of entry {entry}, redacted";

    private static string In(CaseName? filed) => filed is { } name ? $" in the case \"{name}\"" : "";

    private static string SameBy(RevisedBy by) => by switch
    {
        RevisedBy.Url => "same address",
        RevisedBy.Id => "same id",
        _ => "same text",
    };

    private static string Changed(Payload.Revised revised)
    {
        var parts = revised.Fields.ToList();
        if (revised.Changes.Length > 0)
        {
            parts.Add(Counted.Of(revised.Changes.Length, "stretch").Replace("stretchs", "stretches", StringComparison.Ordinal) + " of text");
        }

        return parts.Count > 0 ? $"{string.Join(", ", parts)} changed" : "nothing changed";
    }

    private static string Verb(Verdict verdict) => verdict switch
    {
        Verdict.Accept => "accepted",
        Verdict.Correct => "corrected",
        Verdict.Reject => "rejected",
        _ => "added",
    };

    private string Quote(Anchor anchor) =>
        $"“{(anchor.Quote.Length <= LongestQuote ? anchor.Quote : anchor.Quote[..LongestQuote] + "…")}” in report {Called(anchor.Report)}";

    private static string Fields(Payload.Decided decided) =>
        decided.Fields.IsEmpty ? "" : $", {string.Join(", ", decided.Fields.Select(static field => $"{field.Key}: {field.Value}"))}";

    private static string Because(string? reason) => reason is null ? "" : $" ({reason})";
}
