namespace Hearsay.Scoring.Cases.Truths;

/// <summary>A name or description as words that can be compared: small letters, no articles, no possessive.</summary>
internal sealed class NameWords
{
    private static readonly string[] Articles = ["the", "a", "an"];
    private static readonly string[] Prepositions = ["in", "of", "at", "from", "for", "on", "to", "with", "close", "who"];

    private readonly string[] _words;
    private readonly bool _isName;

    private NameWords(string[] words, bool isName) => (_words, _isName) = (words, isName);

    public static NameWords Of(string written)
    {
        var words = written.Replace('’', '\'').Split((char[])[' ', ',', '(', ')', '.', '\n', '\t', '-', '"', '“', '”'], StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word.TrimEnd('\''))
            .Where(static word => word.Length > 0 && !Articles.Contains(word, StringComparer.OrdinalIgnoreCase)).ToArray();
        return new NameWords(InOneOrder([.. words.Select(static word => word.ToLowerInvariant())]), words.Length > 1 || (words.Length == 1 && char.IsUpper(words[0][0])));
    }

    /// <summary>Whether these words, as they were found, mean the one who is told by <paramref name="told"/>.</summary>
    public bool Means(NameWords told)
    {
        if (_words.Length == 0 || told._words.Length == 0) { return false; }
        return _words.AsSpan().SequenceEqual(told._words)
            || (told._isName && Holds(told))
            || told._words.AsSpan().EndsWith(_words)
            || (told._words.AsSpan().StartsWith(_words) && Prepositions.Contains(told._words[_words.Length], StringComparer.Ordinal));
    }

    /// <summary>"Ministry of the Interior" is "interior ministry".</summary>
    private static string[] InOneOrder(string[] words) => words is ["ministry", "of", .. var matters] && matters.Length > 0 ? [.. matters, "ministry"] : words;

    private bool Holds(NameWords other)
    {
        for (var first = 0; first + other._words.Length <= _words.Length; first++)
        {
            if (_words.AsSpan(first, other._words.Length).SequenceEqual(other._words)) { return true; }
        }

        return false;
    }
}
