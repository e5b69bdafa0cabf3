namespace Hearsay.Text;

/// <summary>A report's text cut into tokens and sentences; every token belongs to exactly one sentence.</summary>
public sealed class TokenizedText(string text, Token[] tokens, Sentence[] sentences)
{
    public string Text { get; } = text;

    public Token[] Tokens { get; } = tokens;

    public Sentence[] Sentences { get; } = sentences;

    /// <summary>What stands beside the prose, such as a dateline, as token ranges [First, End) in order: each is a paragraph of its own.</summary>
    internal (int First, int End)[] Asides { get; init; } = [];

    public ReadOnlySpan<char> Form(int token) => Tokens[token].Span.In(Text);

    /// <summary>The sentence that this token belongs to.</summary>
    public Sentence SentenceOf(int token) => Sentences[SentenceAt(token)];

    /// <summary>The index of the sentence to which a token belongs.</summary>
    internal int SentenceAt(int token)
    {
        var (low, high) = (0, Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>Whether a token stands beside the prose.</summary>
    internal bool IsAside(int token)
    {
        var (low, high) = (0, Asides.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Asides[middle].End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < Asides.Length && Asides[low].First <= token;
    }

    /// <summary>The characters from the first to the last of these sentence's tokens.</summary>
    public TextSpan SpanOf(Sentence sentence) => SpanOf(sentence.First, sentence.End);

    /// <summary>The characters from the start of token <paramref name="first"/> to the end of the one before <paramref name="end"/>.</summary>
    public TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);
}
