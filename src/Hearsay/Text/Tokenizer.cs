using System.Collections.Immutable;
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

    public static TokenizedText Tokenize(string text) => Tokenize(text, []);

    /// <summary>The same, where it is known what stands beside the prose: spans in order that do not overlap. No sentence runs over their edges.</summary>
    internal static TokenizedText Tokenize(string text, ImmutableArray<TextSpan> asides)
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

        var paragraphs = Paragraphs.Starts(text);
        var sentences = new SentenceCutter(text, CollectionsMarshal.AsSpan(tokens)).Cut(asides.IsEmpty ? paragraphs : WithEdges(paragraphs, asides));
        return new TokenizedText(text, [.. tokens], sentences) { Asides = InTokens(tokens, asides) };
    }

    private static List<int> WithEdges(List<int> paragraphs, ImmutableArray<TextSpan> asides) =>
        [.. paragraphs.Concat(asides.Select(static aside => aside.Start)).Concat(asides.Select(static aside => aside.End)).Distinct().Order()];

    private static (int First, int End)[] InTokens(List<Token> tokens, ImmutableArray<TextSpan> asides)
    {
        var ranges = new (int First, int End)[asides.Length];
        var token = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            while (token < tokens.Count && tokens[token].Start < asides[i].Start) { token++; }
            ranges[i].First = token;
            while (token < tokens.Count && tokens[token].Start < asides[i].End) { token++; }
            ranges[i].End = token;
        }

        return ranges;
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
