using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>Whether a payload that is as it was sealed is also one that can be relied on: its kind's fields, its hashes, its spans.</summary>
internal static class PayloadCheck
{
    /// <summary>Null where it is sound. What it redacts is added to <paramref name="redacted"/>.</summary>
    public static string? FaultIn(Entry entry, SealedPayload payload, HashSet<LedgerPosition> redacted)
    {
        try
        {
            switch (PayloadJson.Read(ContractName.Parse<EntryKind>(entry.Kind), payload.Bytes))
            {
                case Payload.Added added: return FaultIn(added.Report) ?? FaultIn(added.Original);
                case Payload.Read read: return FaultIn(read.Reading.Report) ?? SpanOutside(read.Reading);
                case Payload.Redacted redaction:
                    redacted.UnionWith(redaction.Entries);
                    return null;
                default: return null;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            return exception.Message;
        }
    }

    private static string? FaultIn(Report report) =>
        report.Sha256 == ContentHash.Of(report.Text) ? null : "its text does not have the hash that stands beside it.";

    /// <summary>Nothing else ever looks at these bytes until they are needed.</summary>
    private static string? FaultIn(ReportOriginal? original)
    {
        try
        {
            original?.Unpack();
            return null;
        }
        catch (InvalidDataException exception)
        {
            return $"the kept bytes ({original!.Type}, sha256 {original.Sha256}) are damaged: {exception.Message}";
        }
    }

    private static string? SpanOutside(Reading reading)
    {
        var length = reading.Report.Text.Length;
        foreach (var span in ReadingSpans.Of(reading))
        {
            if (span.Start < 0 || span.Length < 0 || span.End > length)
            {
                return FormattableString.Invariant($"the span [{span.Start}, {span.End}) lies outside the text of {length} characters.");
            }
        }

        return null;
    }
}
