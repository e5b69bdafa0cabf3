using System.Runtime.InteropServices;
using Hearsay.Text.Cutting;

namespace Hearsay.Text;

/// <summary>Cuts any text into tokens and sentences in one forward pass; every visible character lands in a token.</summary>
public static class Tokenizer
{
    /// <summary>Tokens longer than this are cut, so that whatever follows stays linear.</summary>
    public const int LongestToken = 1000;

    /// <summary>Sentences of more tokens than this are cut at the best mark before it.</summary>
    public const int LongestSentence = SentenceCutter.Longest;

    public static TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 4) + 4);
        var cutter = new WordCutter(text, tokens);
        var at = 0;
        while ((at = NextVisible(text, at)) < text.Length)
        {
            var end = NextSpace(text, at);
            cutter.Cut(at, end);
            at = end;
        }

        var sentences = new SentenceCutter(text, CollectionsMarshal.AsSpan(tokens)).Cut(Paragraphs.Starts(text));
        return new TokenizedText(text, [.. tokens], sentences);
    }

    private static int NextVisible(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }
        return at;
    }

    private static int NextSpace(string text, int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at])) { at++; }
        return at;
    }
}
