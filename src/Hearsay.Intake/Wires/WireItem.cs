using Hearsay.Intake.Moments;
using Hearsay.Intake.Pages;
using Hearsay.Reports;

namespace Hearsay.Intake.Wires;

/// <summary>An agency's item, whatever format it came in. Null where it does not say.</summary>
internal sealed record WireItem
{
    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Outlet { get; init; }

    /// <summary>When this version was sent.</summary>
    public PublishedMoment? Sent { get; init; }

    /// <summary>When the first version was sent.</summary>
    public PublishedMoment? FirstSent { get; init; }

    /// <summary>"usable", "withheld" or "canceled".</summary>
    public string? Status { get; init; }

    /// <summary>To the desks: why it is withheld or cancelled, among other things.</summary>
    public string? Note { get; init; }

    public Fragment Body { get; init; } = Fragment.None;

    public IntakeItem ToItem(IntakeFormat format, OriginalBytes original, IntakeOptions options) => Status?.ToLowerInvariant() switch
    {
        "canceled" or "cancelled" or "killed" => Id is null
            ? new IntakeItem.Refused("cancels an item and does not name it.")
            : new IntakeItem.Withdrawn(Id, Note ?? "the agency cancelled the item and gives no reason") { Draft = Draft(options), At = Sent?.At },
        "withheld" or "embargoed" => new IntakeItem.Refused($"is withheld by the agency{(Note is null ? "" : $": {Note}")}."),
        _ => Body.Text.Any(char.IsLetter) ? new IntakeItem.Found(Draft(options), format) { Original = original, Notes = [.. Body.Notes] } : new IntakeItem.Refused("is an agency's item without a text."),
    };

    private ReportDraft Draft(IntakeOptions options) => Beside.OfMany(
        new ReportDraft { Text = Body.Text, Id = Id, Title = Title, Byline = Byline, Outlet = options.Outlet ?? Outlet, Published = (Sent ?? FirstSent)?.Day, PublishedAt = (Sent ?? FirstSent)?.At },
        options);
}
