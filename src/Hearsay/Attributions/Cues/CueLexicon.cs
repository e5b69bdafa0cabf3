using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Attributions.Cues;

/// <summary>The words of cues and what they do, from cue-acts.tsv.</summary>
internal static class CueLexicon
{
    /// <summary>Longer words are in no entry.</summary>
    private const int LongestWord = 40;

    private static readonly FrozenDictionary<string, CueEntry> Entries = Load();

    private static readonly FrozenDictionary<string, int> Longest = Entries.Keys.Select(static lemma => lemma.Split(' '))
        .GroupBy(static words => words[0], static words => words.Length, StringComparer.Ordinal)
        .ToFrozenDictionary(static one => one.Key, Enumerable.Max, StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Entries.Keys.SelectMany(static lemma => lemma.Split(' ')).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular =
        WordTable.Rows("Attributions.Data.irregular-forms").ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // What an ending hides: "accuses", "accusing", "planned", "replied".
    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("d", ""), ("ying", "ie"), ("ing", ""), ("ing", "e")];

    /// <summary>How many words the longest entry has that begins with this one; 0 where none does.</summary>
    public static int LongestWith(string lemma) => Longest.GetValueOrDefault(lemma);

    public static CueEntry? Find(string lemma) => Entries.GetValueOrDefault(lemma);

    /// <summary>
    /// The word of the lexicon of which this is a form, else null. Not the grammar's lemma: in "Slams" or "SAYS" over a
    /// report the tagger sees a name.
    /// </summary>
    public static string? WordOf(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestWord)
        {
            return null;
        }

        Span<char> room = stackalloc char[LongestWord];
        var lower = room[..form.ToLowerInvariant(room)];
        if (Irregular.TryGetValue(lower, out var lemma))
        {
            return Known(lemma);
        }

        return Known(lower) ?? Stripped(lower);
    }

    private static string? Stripped(ReadOnlySpan<char> lower)
    {
        Span<char> room = stackalloc char[LongestWord];
        foreach (var (ending, instead) in Endings)
        {
            if (lower.Length < ending.Length + 2 || !lower.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = lower[..^ending.Length];
            stem.CopyTo(room);
            instead.CopyTo(room[stem.Length..]);
            if (Known(room[..(stem.Length + instead.Length)]) is { } word)
            {
                return word;
            }

            if (ending is "ed" or "ing" && stem[^1] == stem[^2] && Known(stem[..^1]) is { } undoubled)
            {
                return undoubled;
            }
        }

        return null;
    }

    private static string? Known(ReadOnlySpan<char> word) => Words.TryGetValue(word, out var known) ? known : null;

    private static FrozenDictionary<string, CueEntry> Load()
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var row in WordTable.Rows("Attributions.Data.cue-acts"))
        {
            var frames = row.Length > 2 ? row[2].Split(' ') : [];
            entries.Add(row[0], new CueEntry(row[0], Enum.Parse<CueAct>(row[1], ignoreCase: true), frames.Contains("light"), frames.Contains("opposite"), [.. frames.Where(IsException).Select(Exception)]));
        }

        return entries.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static bool IsException(string frame) => frame.Contains('=', StringComparison.Ordinal);

    private static (CueFrame Frame, CueAct Act) Exception(string written)
    {
        var at = written.IndexOf('=', StringComparison.Ordinal);
        return (Enum.Parse<CueFrame>(written[..at].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), Enum.Parse<CueAct>(written.AsSpan(at + 1), ignoreCase: true));
    }
}
