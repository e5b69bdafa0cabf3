using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Mentions.Quantities;
using Hearsay.Text;

namespace Hearsay.Score.Quantities;

/// <summary>
/// The test cases of Recognizers-Text and quantulum3: of the values that they expect, how many a quantity that overlaps has. They know
/// no comparators, shares or changes, so a bound, the hundredth of a percentage and a change without its sign count as the value.
/// </summary>
internal static class PeerSpecs
{
    private static readonly string[] Recognizers =
    [
        "Number.NumberModel", "Number.PercentModel", "Number.OrdinalModel", "NumberWithUnit.CurrencyModel", "NumberWithUnit.DimensionModel",
        "NumberWithUnit.TemperatureModel", "NumberWithUnit.AgeModel",
    ];

    public static void Print(string folder, Func<string, ImmutableArray<Quantity>> find, TextWriter output, bool all)
    {
        foreach (var model in Recognizers)
        {
            var path = Path.Combine(folder, "recognizers", model + ".dev.jsonl");
            Print(model, File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => Case(JsonDocument.Parse(line).RootElement)), find, output, all);
        }

        using var quantulum = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "quantulum3.quantities.json")));
        Print("quantulum3", quantulum.RootElement.EnumerateArray().Select(QuantulumCase), find, output, all);
    }

    private static void Print(
        string name, IEnumerable<(string Text, (TextSpan Span, decimal Value)[] Expected)> cases, Func<string, ImmutableArray<Quantity>> find, TextWriter output, bool all)
    {
        var (expected, right) = (0, 0);
        foreach (var (text, values) in cases)
        {
            var found = find(text);
            foreach (var (span, value) in values)
            {
                var isRight = found.Any(one => one.Span.Overlaps(span) && Has(one, value));
                (expected, right) = (expected + 1, right + (isRight ? 1 : 0));
                if (all && !isRight)
                {
                    output.WriteLine($"  {name}: {value} [{span.In(text)}] in: {text[..Math.Min(text.Length, 150)]} | {string.Join("; ", found.Select(one => $"[{one.Span.In(text)}] {one.Hard.Low}..{one.Hard.High} {one.Unit}"))}");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {right} of {expected} values, {100.0 * right / Math.Max(1, expected):F1} %"));
    }

    private static bool Has(Quantity one, decimal value) =>
        IsNear(one.Hard.Low, value) || IsNear(one.Hard.High, value) || IsNear(one.Hard.Low - 1, value)
        || (one.Unit == "percent" && (IsNear(one.Hard.Low / 100, value) || IsNear(one.Hard.High / 100, value)))
        || (one.Measure == QuantityMeasure.Change && (IsNear(-one.Hard.Low, value) || IsNear(-one.Hard.High, value)));

    private static bool IsNear(decimal? one, decimal value) => one is { } found && Math.Abs(found - value) <= 0.000000001m * Math.Max(0.001m, Math.Abs(value));

    /// <summary>Units without a figure and relative ordinals ("the last one") are no quantities: left out.</summary>
    private static (string Text, (TextSpan Span, decimal Value)[] Expected) Case(JsonElement row) =>
        (row.GetProperty("text").GetString()!,
        [.. from one in row.GetProperty("expected").EnumerateArray()
            let value = one.GetProperty("Resolution").TryGetProperty("value", out var given) ? given.GetString() : null
            let number = decimal.TryParse(value?.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : (decimal?)null
            where number is not null
            select (TextSpan.FromBounds(one.GetProperty("Start").GetInt32(), one.GetProperty("End").GetInt32() + 1), number.Value)]);

    private static (string Text, (TextSpan Span, decimal Value)[] Expected) QuantulumCase(JsonElement row)
    {
        var text = row.GetProperty("req").GetString()!;
        var from = 0;
        var expected = new List<(TextSpan, decimal)>();
        foreach (var one in row.GetProperty("res").EnumerateArray())
        {
            var surface = one.GetProperty("surface").GetString()!;
            var start = text.IndexOf(surface, from, StringComparison.Ordinal);
            start = start < 0 ? text.IndexOf(surface, StringComparison.Ordinal) : start;
            if (start >= 0 && one.GetProperty("value").TryGetDecimal(out var value))
            {
                expected.Add((new TextSpan(start, surface.Length), value));
                from = start + surface.Length;
            }
        }

        return (text, [.. expected]);
    }
}
