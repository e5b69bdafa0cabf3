using System.Globalization;
using System.Text.Json;
using Hearsay.Mentions.Quantities;
using Hearsay.Text;

namespace Hearsay.Score.Quantities;

/// <summary>A quantity as people wrote it down (tests/Hearsay.Tests/Gold/README.md).</summary>
internal sealed record GoldQuantity(
    TextSpan Span, Interval Hard, string? Unit, string? Of, QuantityMeasure Measure, bool Approximate, bool Cumulative, ChangeDirection? Direction)
{
    /// <summary>The text of each row and what it holds.</summary>
    public static IEnumerable<(string Text, GoldQuantity[] Quantities)> Read(string path) =>
        from line in File.ReadLines(path)
        where line.Length > 0
        let row = JsonDocument.Parse(line).RootElement
        select (row.GetProperty("text").GetString()!, row.GetProperty("quantities").EnumerateArray().Select(Parse).ToArray());

    private static GoldQuantity Parse(JsonElement row) => new(
        TextSpan.FromBounds(row.GetProperty("span")[0].GetInt32(), row.GetProperty("span")[1].GetInt32()),
        new Interval(Amount(row, "low"), Amount(row, "high"), Flag(row, "lowOpen"), Flag(row, "highOpen")),
        row.GetProperty("unit").GetString(),
        row.GetProperty("of").GetString(),
        Enum.Parse<QuantityMeasure>(row.GetProperty("measure").GetString()!, ignoreCase: true),
        Flag(row, "approximate"),
        Flag(row, "cumulative"),
        row.GetProperty("direction").GetString() is { } direction ? Enum.Parse<ChangeDirection>(direction, ignoreCase: true) : null);

    private static decimal? Amount(JsonElement row, string name) => row.GetProperty(name) switch
    {
        { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.String } text => decimal.Parse(text.GetString()!, CultureInfo.InvariantCulture),
        var number => number.GetDecimal(),
    };

    private static bool Flag(JsonElement row, string name) => row.TryGetProperty(name, out var flag) && flag.GetBoolean();
}
