using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Statements.Voices;

/// <summary>From characters back to tokens.</summary>
internal static class TokenRange
{
    /// <summary>The tokens [First, End) that share a character with the span.</summary>
    public static (int First, int End) Of(ParsedText text, TextSpan span)
    {
        var (low, high) = (0, text.Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = text.Tokens[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < text.Tokens.Length && text.Tokens[end].Start < span.End)
        {
            end++;
        }

        return (low, end);
    }
}
