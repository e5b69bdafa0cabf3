using Hearsay.Intake;
using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>What came out of an input: a report most often.</summary>
/// <param name="Name">What the user is told it is called: the input, and where in it.</param>
/// <param name="Item">What came out.</param>
internal sealed record GivenItem(string Name, IntakeItem Item)
{
    public static GivenItem Of(string input, IntakeItem item) => new(item.Place is null ? input : $"{input}:{item.Place}", item);

    /// <summary>The notes on it, each behind its name.</summary>
    public IEnumerable<string> Notes => Item switch
    {
        IntakeItem.Found found => found.Notes.Select(note => $"{Name}: {note}"),
        IntakeItem.Remark remark => [$"{Name}: {remark.Words}"],
        _ => [],
    };

    /// <summary>Why it is no report, behind its name.</summary>
    public string Line => Item switch
    {
        IntakeItem.Refused refused => $"{Name} {refused.Reason}",
        IntakeItem.Elsewhere elsewhere => $"{Name} {IntakeItem.Elsewhere.Reason(elsewhere.Address)}",
        IntakeItem.Withdrawn withdrawn => $"{Name} asks to take the report {withdrawn.Id} back: {withdrawn.Reason}",
        IntakeItem.Remark remark => $"{Name}: {remark.Words}",
        _ => Name,
    };

    public static Report ReportOf(IntakeItem.Found found)
    {
        var report = found.Draft.ToReport();
        return report with { Repairs = report.Repairs + found.Repairs };
    }

    public static ReportOriginal? OriginalOf(IntakeItem.Found found) =>
        found.Original is { } original
            ? ReportOriginal.Of(original.MediaType, original.Bytes) with
            {
                Format = original.Format?.ToString().ToLowerInvariant(),
                Charset = original.Charset,
                Address = original.Address is { } address ? WebAddress.Words(address) : null,
            }
            : null;
}
