using System.Globalization;
using Hearsay.Intake.Pages;
using Hearsay.Intake.Texts;

namespace Hearsay.Intake.Archives;

/// <summary>A web archive as an input: its pages and plain texts, one after another. What can hold no report is counted, and told at the end.</summary>
internal static class ArchiveInput
{
    /// <summary>Of what is passed over: an archive may call each of its records something else.</summary>
    private const int MostKinds = 20;

    public static IEnumerable<IntakeItem> Read(Stream stream, IntakeOptions options, Headway headway)
    {
        using var reader = new WarcReader(stream, options.MostBytes) { PassedOver = headway.Pass };
        var passedOver = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; reader.Read() is { } record; number++)
        {
            var place = number.ToString(CultureInfo.InvariantCulture);
            if (WhyPassedOver(record) is { } kind)
            {
                kind = passedOver.Count < MostKinds || passedOver.ContainsKey(kind) ? kind : "of other types";
                passedOver[kind] = passedOver.GetValueOrDefault(kind) + 1;
            }
            else if (headway.Begin(number))
            {
                yield return Item(record, options) with { Place = place };
            }
        }

        if (passedOver.Count > 0)
        {
            yield return new IntakeItem.Remark(FormattableString.Invariant($"passed over {passedOver.Values.Sum()} records that hold no report: {string.Join(", ", passedOver.Select(pair => FormattableString.Invariant($"{pair.Value} {pair.Key}")))}."));
        }

        if (reader.Unmeasured > 0 || reader.Strange > 0)
        {
            yield return new IntakeItem.Remark(FormattableString.Invariant($"is not sound everywhere: {reader.Unmeasured} records that do not say how long they are were lost, and {reader.Strange} lines that belong to no record passed over."));
        }
    }

    /// <summary>Null where there may be a report in it, or where it is damaged and that must be said.</summary>
    private static string? WhyPassedOver(WarcRecord record) =>
        record.Bytes.Length == 0 ? record.Fault is null ? "empty" : null
        : record.Status is < 200 or > 299 ? "that are no page but another answer of a server"
        : IsPage(record) || (IsText(record) && record.Address?.AbsolutePath is not "/robots.txt") ? null
        : record.Address?.AbsolutePath is "/robots.txt" ? "robots.txt" : record.MediaType is { Length: < 60 } type ? type : "of no type";

    private static IntakeItem Item(WarcRecord record, IntakeOptions options)
    {
        var where = record.Address is { } address ? $"({address.AbsoluteUri}) " : "";
        if (record.Bytes.Length == 0)
        {
            return new IntakeItem.Refused($"{where}{record.Fault}.");
        }

        try
        {
            var source = new IntakeSource(where) { MediaType = record.MediaType, Charset = record.Charset, Address = record.Address?.AbsoluteUri };

            // What the user says of all pages of an archive counts where a page does not say so itself.
            var free = options with { Title = null, Outlet = null, Published = null };
            var item = IsPage(record) ? PageInput.Read(record.Bytes, source, free) : PlainText.Read(record.Bytes, source, free);
            return item is IntakeItem.Found found
                ? found with { Draft = Beside.OfMany(found.Draft, options), Notes = record.Fault is { } fault ? found.Notes.Add(fault + ".") : found.Notes }
                : item;
        }
        catch (NoReportException exception)
        {
            return new IntakeItem.Refused(where + exception.Message);
        }
    }

    private static bool IsPage(WarcRecord record) => record.MediaType is PageInput.Type or "application/xhtml+xml";

    private static bool IsText(WarcRecord record) => record.MediaType is "text/plain";
}
