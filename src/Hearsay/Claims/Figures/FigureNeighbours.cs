using Hearsay.Text;

namespace Hearsay.Claims.Figures;

/// <summary>The words right before and behind a figure, told by whole words: "of theirs" is not "of the", "moreover" no "more" (Data/beside.tsv).</summary>
internal readonly ref struct FigureNeighbours(string text, TextSpan figure)
{
    private static readonly ILookup<string, string> WordsBefore = On("before");
    private static readonly ILookup<string, string> WordsBehind = On("behind");

    private readonly ReadOnlySpan<char> _before = text.AsSpan(0, figure.Start).TrimEnd();
    private readonly ReadOnlySpan<char> _behind = text.AsSpan(figure.End).TrimStart();

    public bool Follow(string use) => LengthBehind(use) > 0;

    public bool Precede(string use) => LengthBefore(_before, use) > 0;

    /// <summary>Whether words of the one use stand before the figure, and right before these those of another: "*twenty to* six".</summary>
    public bool Precede(string first, string last) => LengthBefore(_before, last) is > 0 and var length && LengthBefore(_before[..^length].TrimEnd(), first) > 0;

    /// <summary>Whether words of a use stand behind the figure, and another number or word after them: "six *to ten*".</summary>
    public bool FollowOnward(string use)
    {
        var length = LengthBehind(use);
        return length > 0 && _behind[length..].TrimStart() is [var next, ..] && char.IsLetterOrDigit(next);
    }

    private int LengthBehind(string use)
    {
        foreach (var words in WordsBehind[use])
        {
            if (_behind.StartsWith(words, StringComparison.OrdinalIgnoreCase) && (_behind.Length == words.Length || !IsOfWord(_behind[words.Length]))) { return words.Length; }
        }

        return 0;
    }

    private static int LengthBefore(ReadOnlySpan<char> before, string use)
    {
        foreach (var words in WordsBefore[use])
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase) && (before.Length == words.Length || !IsOfWord(before[^(words.Length + 1)]))) { return words.Length; }
        }

        return 0;
    }

    private static bool IsOfWord(char one) => char.IsLetterOrDigit(one) || one == '-';

    private static ILookup<string, string> On(string side) =>
        WordTable.Rows("Claims.Figures.Data.beside").Where(row => row[1] == side).ToLookup(static row => row[2], static row => row[0], StringComparer.Ordinal);
}
