namespace Hearsay.Text;

/// <summary>A word, number, clitic or mark, as Universal Dependencies cuts English ("do" + "n't", "Iran" + "'s").</summary>
public readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);
}
