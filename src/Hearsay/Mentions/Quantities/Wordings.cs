using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Mentions.Quantities;

/// <summary>Wordings of one or more tokens and what they mean, found in a text without making strings.</summary>
internal sealed class Wordings<T>
{
    private const int LongestWording = 48;

    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _meanings;
    private readonly int _mostTokens;

    /// <summary>Later rows win: a profile stands behind what it overrides.</summary>
    public Wordings(IEnumerable<(string Words, T Meaning)> rows)
    {
        var meanings = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (words, meaning) in rows)
        {
            meanings[words] = meaning;
            _mostTokens = Math.Max(_mostTokens, words.Count(static c => c == ' ') + 1);
        }

        _meanings = meanings.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static IEnumerable<string[]> Rows(string table) => WordTable.Rows($"Mentions.Quantities.Data.{table}");

    /// <summary>A wording in lower or upper case.</summary>
    public bool TryFind(ReadOnlySpan<char> words, out T meaning)
    {
        Span<char> lower = stackalloc char[LongestWording];
        if (words.Length > LongestWording)
        {
            meaning = default!;
            return false;
        }

        return _meanings.TryGetValue(lower[..words.ToLowerInvariant(lower)], out meaning!);
    }

    /// <summary>The longest wording that begins with a token and ends before <paramref name="limit"/>.</summary>
    public bool TryAt(TokenizedText text, int first, int limit, out T meaning, out int end)
    {
        for (end = Math.Min(limit, first + _mostTokens); end > first; end--)
        {
            if (TryFind(text, first, end, out meaning))
            {
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    /// <summary>The longest wording that ends before a token and begins at <paramref name="floor"/> or after.</summary>
    public bool TryBefore(TokenizedText text, int end, int floor, out T meaning, out int first)
    {
        for (first = Math.Max(floor, end - _mostTokens); first < end; first++)
        {
            if (TryFind(text, first, end, out meaning))
            {
                return true;
            }
        }

        meaning = default!;
        return false;
    }

    private bool TryFind(TokenizedText text, int first, int end, out T meaning)
    {
        Span<char> words = stackalloc char[LongestWording];
        var length = 0;
        for (var token = first; token < end; token++)
        {
            var form = text.Form(token);
            if (length + form.Length + 1 > LongestWording)
            {
                meaning = default!;
                return false;
            }

            if (token > first)
            {
                words[length++] = ' ';
            }

            length += form.ToLowerInvariant(words[length..]);
        }

        return _meanings.TryGetValue(words[..length], out meaning!);
    }
}
