using System.Text.Json;
using Hearsay.Claims.Figures;
using Hearsay.Mentions.Quantities;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Figures;

/// <summary>One line of a file of figure cases: two figures in words, and how the later stands to the earlier.</summary>
public sealed record FigureCase(string Id, ToldFigure Earlier, ToldFigure Later, bool SameOrigin, bool IsLater, FigureRelation Expected)
{
    public static IEnumerable<FigureCase> Read(IEnumerable<string> lines) => lines.Select(static line =>
    {
        using var parsed = JsonDocument.Parse(line);
        var (id, a, b) = (parsed.RootElement.GetProperty("id").GetString()!, parsed.RootElement.GetProperty("a"), parsed.RootElement.GetProperty("b"));
        return new FigureCase(
            id,
            Told(a),
            Told(b),
            a.GetProperty("origin").GetString() == b.GetProperty("origin").GetString(),
            FigureComparison.IsLater(At(a), At(b)),
            Enum.Parse<FigureRelation>(parsed.RootElement.GetProperty("expected").GetString()!, ignoreCase: true));
    });

    public override string ToString() => Id;

    private static DateTimeOffset At(JsonElement figure) => DateTimeOffset.UnixEpoch.AddHours(figure.GetProperty("asof").GetDouble());

    private static ToldFigure Told(JsonElement figure)
    {
        var quantity = Quantity(figure.GetProperty("q").GetString()!);
        var key = figure.GetProperty("key").GetString()!.Split('@');
        return ToldFigure.Of(
            quantity,
            new MeasurementKey(key[0], null, null, key[1], null, Enum.Parse<Aggregation>(figure.GetProperty("agg").GetString()!, ignoreCase: true)),
            quantity.Measure == QuantityMeasure.Count ? null : quantity.Unit);
    }

    /// <summary>The words in the shortest sentence that such a figure stands in.</summary>
    private static Quantity Quantity(string words)
    {
        var isShare = words.EndsWith('%') || words is "half" or "most";
        var isRow = words is "dozens" or "scores" or "hundreds" or "thousands" or "tens of thousands";
        var sentence = isShare || isRow ? $"The raid hit {words} of the people there." : $"The raid killed {words} people.";
        return Assert.Single(new QuantityFinder().Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(sentence))));
    }
}
