using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Mentions.Quantities;

namespace Hearsay.Score.Quantities;

/// <summary>
/// Quantities found against those written down. A pair overlaps; its value is right when interval, unit and measure are those of the
/// gold. The other fields are counted over the pairs.
/// </summary>
internal sealed class QuantityScore
{
    private int _gold;
    private int _found;
    private int _paired;
    private int _values;
    private int _whole;
    private readonly Dictionary<string, int> _right = new(StringComparer.Ordinal) { ["span"] = 0, ["of"] = 0, ["approximate"] = 0, ["cumulative"] = 0, ["direction"] = 0 };

    /// <summary>In per cent: F1 of values ("value"), gold that is right in every field ("whole"), or the share of pairs right in a field.</summary>
    public double this[string measure] => 100.0 * measure switch
    {
        "value" => 2.0 * _values / Math.Max(1, _gold + _found),
        "whole" => (double)_whole / Math.Max(1, _gold),
        _ => (double)_right[measure] / Math.Max(1, _paired),
    };

    public static QuantityScore Of(string path, Func<string, ImmutableArray<Quantity>> find, TextWriter? errors)
    {
        var score = new QuantityScore();
        foreach (var (text, gold) in GoldQuantity.Read(path))
        {
            score.Add(text, gold, find(text), errors);
        }

        return score;
    }

    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: {_gold} gold, {_found} found; value F1 {this["value"]:F1}, whole {this["whole"]:F1}; span {this["span"]:F1}, of {this["of"]:F1}, approximate {this["approximate"]:F1}, cumulative {this["cumulative"]:F1}, direction {this["direction"]:F1}"));

    private void Add(string text, GoldQuantity[] gold, ImmutableArray<Quantity> found, TextWriter? errors)
    {
        (_gold, _found) = (_gold + gold.Length, _found + found.Length);
        var free = found.ToList();
        foreach (var one in gold)
        {
            var pair = free.Find(candidate => candidate.Span.Overlaps(one.Span));
            if (pair is null)
            {
                errors?.WriteLine($"missed [{one.Span.In(text)}] in: {text}");
                continue;
            }

            free.Remove(pair);
            _paired++;
            var isValue = IsValue(pair, one);
            var wrong = Count(pair, one);
            _values += isValue ? 1 : 0;
            _whole += isValue && wrong.Length == 0 ? 1 : 0;
            if (!isValue || wrong.Length > 0)
            {
                errors?.WriteLine($"{(isValue ? "" : "value ")}{string.Join(' ', wrong)} [{one.Span.In(text)}] in: {text}\n    gold  {one}\n    found {Flat(pair, text)}");
            }
        }

        foreach (var extra in free)
        {
            errors?.WriteLine($"false {Flat(extra, text)} in: {text}");
        }
    }

    private static bool IsValue(Quantity found, GoldQuantity gold) =>
        IsNear(found.Hard.Low, gold.Hard.Low) && IsNear(found.Hard.High, gold.Hard.High)
        && found.Hard.LowOpen == gold.Hard.LowOpen && found.Hard.HighOpen == gold.Hard.HighOpen
        && found.Unit == gold.Unit && found.Measure == gold.Measure;

    /// <summary>The names of the other fields that are wrong.</summary>
    private string[] Count(Quantity found, GoldQuantity gold)
    {
        (string Field, bool Right)[] fields =
        [
            ("span", found.Span == gold.Span), ("of", found.Of == gold.Of), ("approximate", found.Approximate == gold.Approximate),
            ("cumulative", found.Cumulative == gold.Cumulative), ("direction", found.Direction == gold.Direction),
        ];
        foreach (var (field, right) in fields)
        {
            _right[field] += right ? 1 : 0;
        }

        return [.. fields.Where(static field => !field.Right).Select(static field => field.Field)];
    }

    /// <summary>A third has no end in decimals.</summary>
    private static bool IsNear(decimal? one, decimal? other) =>
        one is { } a && other is { } b ? Math.Abs(a - b) <= 0.000001m * Math.Max(1, Math.Abs(b)) : one == other;

    private static string Flat(Quantity one, string text) =>
        string.Create(CultureInfo.InvariantCulture, $"[{one.Span.In(text)}] {one.Hard} unit {one.Unit} of {one.Of} {one.Measure} {one.Direction}{(one.Approximate ? " approximate" : "")}{(one.Cumulative ? " cumulative" : "")}");
}
