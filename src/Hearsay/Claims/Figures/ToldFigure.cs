using Hearsay.Mentions.Quantities;
using Hearsay.Text;

namespace Hearsay.Claims.Figures;

/// <summary>One figure as one telling gives it.</summary>
public sealed record ToldFigure
{
    public required MeasurementKey Key { get; init; }

    /// <summary>What two figures are compared by: what the words entail, with the slack that approximate and round figures leave.</summary>
    public required Interval Hard { get; init; }

    /// <summary>What a reader takes: "at least 30" is hardly 300.</summary>
    public required Interval Soft { get; init; }

    /// <summary>"percent", "dollar", "kilometre per hour"; null for plain counts.</summary>
    public string? Unit { get; init; }

    /// <summary>Of the figure in its report.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What the words entail to the letter, before any slack.</summary>
    public Interval Entailed { get; init; }

    public static ToldFigure Of(Quantity quantity, MeasurementKey key, string? unit)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new ToldFigure
        {
            Key = key,
            Hard = quantity.Approximate || quantity.Hard.IsPoint ? quantity.Soft : quantity.Hard,
            Soft = quantity.Soft,
            Entailed = quantity.Hard,
            Unit = unit,
            Span = quantity.Span,
        };
    }
}
