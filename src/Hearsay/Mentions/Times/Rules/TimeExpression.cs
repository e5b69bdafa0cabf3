using Hearsay.Mentions.Times.Calendar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>What a rule has read: the tokens [First, End) and what they say.</summary>
internal readonly record struct TimeExpression(int First, int End, TimeKind Kind, Extent Extent)
{
    public Length? Length { get; init; }

    public string? Recurrence { get; init; }

    public AnchorTokens? Anchor { get; init; }

    /// <summary>The words give no year: the nearest was taken, and a range may move it.</summary>
    public bool IsYearless { get; init; }

    /// <summary>A weekday by its name alone; a range may move it too.</summary>
    public bool IsWeekday { get; init; }

    /// <summary>The stretch, where it is a single one.</summary>
    public Period? Period => Extent.Bounds == Bounds.One ? Extent.From : null;

    public static TimeExpression Date(int first, int end, Period period) => new(first, end, TimeKind.Date, Extent.One(period));

    /// <summary>Words that tell a time, but not one that can be counted from here: no day of publication, nothing mentioned before.</summary>
    public static TimeExpression Undated(int first, int end) => new(first, end, TimeKind.Date, Extent.Nothing);

    public static TimeExpression Perhaps(int first, int end, Period? period) =>
        period is { } known ? Date(first, end, known) : Undated(first, end);
}
