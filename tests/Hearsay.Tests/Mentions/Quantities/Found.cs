using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions.Quantities;

/// <summary>Quantities of a text read with the parser that ships.</summary>
internal static class Found
{
    private static readonly QuantityFinder Finder = new();

    public static IReadOnlyList<Quantity> In(string text) => Finder.Find(Parse(text));

    public static ParsedText Parse(string text) => GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text));

    /// <summary>"over 30 = 31..", several parted by "; ".</summary>
    public static string Intervals(string text) => string.Join("; ", In(text).Select(one => $"{one.Span.In(text)} = {Flat(one.Hard)}"));

    public static string Flat(Interval interval) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(interval.LowOpen ? ">" : "")}{interval.Low:0.##}{(interval.IsPoint ? "" : $"..{(interval.HighOpen ? "<" : "")}{interval.High:0.##}")}");
}
