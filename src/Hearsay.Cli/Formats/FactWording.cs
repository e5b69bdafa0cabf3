using System.Globalization;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;

namespace Hearsay.Cli.Formats;

/// <summary>Times, places and figures in a few words: what the text's own words come to.</summary>
internal sealed class FactWording(Reading reading)
{
    /// <summary>The calendar's date (EDTF), else the event that it is counted from, else how long or how often.</summary>
    public string Of(TimeMention time) =>
        time.Edtf
        ?? (time.Anchor is { } anchor ? $"{ContractName.Of(anchor.Side)} {Words(anchor.Span)}" : null)
        ?? time.Recurrence
        ?? time.Duration
        ?? $"{Words(time.Span)} (undated)";

    /// <summary>The name, and what its point stands for where that is more than a town.</summary>
    public static string Of(Place place) =>
        place.Precision is PlacePrecision.City or PlacePrecision.Site ? Named(place)
        : place.Precision is PlacePrecision.Country ? place.Name
        : $"{Named(place)} ({Precision(place.Precision)})";

    /// <summary>The values that the words allow, and of what.</summary>
    public static string Of(Quantity quantity)
    {
        var (about, amount) = (quantity.Approximate ? "about " : "", Amount(quantity.Hard));
        var counted = quantity.Of is { } thing && quantity.Measure is QuantityMeasure.Count ? thing
            : (quantity.Unit, quantity.Of) switch
            {
                (null, null) => "",
                (null, { } of) => $"({of})",
                ({ } unit, null) => Unit(unit, quantity.Hard),
                ({ } unit, { } of) => $"{Unit(unit, quantity.Hard)} ({of})",
            };
        return $"{about}{amount} {counted}".TrimEnd() + (quantity.Cumulative ? " so far" : "");
    }

    /// <summary>"2 hours", "90 kilometres per hour"; one of them, and what has no plural, stays as it is.</summary>
    private static string Unit(string unit, Interval values)
    {
        var counted = unit.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var per ? unit[..per] : unit;
        return values is { IsPoint: true, Low: 1 or -1 } ? unit : Plural(counted) + unit[counted.Length..];
    }

    private static string Plural(string unit) => unit switch
    {
        [.., >= 'A' and <= 'Z'] or [.., '%'] or "percent" or "hertz" or "kelvin" => unit,
        "person" => "people",
        _ when unit.StartsWith("degree ", StringComparison.Ordinal) => "degrees" + unit[6..],
        _ when unit.EndsWith("foot", StringComparison.Ordinal) => unit[..^4] + "feet",
        _ when unit.EndsWith("man", StringComparison.Ordinal) => unit[..^2] + "en",
        _ when unit.EndsWith("child", StringComparison.Ordinal) => unit + "ren",
        [.., not ('a' or 'e' or 'o' or 'u'), 'y'] => unit[..^1] + "ies",
        [.., 's' or 'x'] or [.., 'c' or 's', 'h'] => unit + "es",
        _ => unit + "s",
    };

    private static string Named(Place place) => place.Country is { } country ? $"{place.Name}, {country}" : place.Name;

    private static string Precision(PlacePrecision precision) => precision switch
    {
        PlacePrecision.Admin1 => "province",
        PlacePrecision.Admin2 => "district",
        PlacePrecision.Near => "somewhere around",
        PlacePrecision.Offset => "reckoned from it",
        _ => ContractName.Of(precision),
    };

    private static string Amount(Interval values) => values switch
    {
        { IsPoint: true, Low: { } value } => Number(value),
        { Low: { } low, High: null, LowOpen: true } => $"more than {Number(low)}",
        { Low: { } low, High: null } => $"{Number(low)} or more",
        { Low: null, High: { } high, HighOpen: true } => $"less than {Number(high)}",
        { Low: null, High: { } high } => $"{Number(high)} or less",
        { Low: { } low, High: { } high } => $"{Number(low)} to {Number(high)}",
        _ => "any number of",
    };

    private static string Number(decimal amount) => amount.ToString("#,0.############", CultureInfo.InvariantCulture);

    private string Words(Text.TextSpan span) => Wording.Squeezed(span.In(reading.Report.Text));
}
