using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities;
using Hearsay.Text;

namespace Hearsay.Score.Quantities;

/// <summary>The quantities of a text, each in its surroundings: to look at.</summary>
internal static class QuantityList
{
    private const int Around = 45;

    public static void Print(Parser parser, string text, TextWriter output)
    {
        var parsed = parser.Parse(Tokenizer.Tokenize(text));
        var found = new QuantityFinder().Find(parsed);
        foreach (var one in found)
        {
            var (start, end) = (Math.Max(0, one.Span.Start - Around), Math.Min(text.Length, one.Span.End + Around));
            var here = $"{text[start..one.Span.Start]}[{one.Span.In(text)}]{text[one.Span.End..end]}".ReplaceLineEndings(" ");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{one.Hard.Low}..{one.Hard.High} {one.Measure} {one.Unit} of {one.Of ?? "-"}{(one.Approximate ? " ~" : "")}{(one.Cumulative ? " total" : "")} {one.Direction}\t{here}"));
        }

        foreach (var token in Enumerable.Range(0, parsed.Tokens.Length).Where(token => parsed.Classes[token] == WordClass.Num))
        {
            var span = parsed.Tokens[token].Span;
            if (!found.Any(one => one.Span.Overlaps(span)))
            {
                var (start, end) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
                output.WriteLine($"none\t{text[start..span.Start]}[{span.In(text)}]{text[span.End..end]}".ReplaceLineEndings(" "));
            }
        }
    }
}
