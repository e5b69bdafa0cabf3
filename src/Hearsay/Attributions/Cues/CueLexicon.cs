using System.Collections.Frozen;

namespace Hearsay.Attributions.Cues;

/// <summary>The words of cues and what they do, from cue-acts.tsv.</summary>
internal static class CueLexicon
{
    /// <summary>Words of the longest entry.</summary>
    public const int LongestEntry = 5;

    private static readonly FrozenDictionary<string, CueEntry> Entries = Load();

    private static readonly FrozenSet<string> Words =
        Entries.Keys.SelectMany(static lemma => lemma.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Irregular =
        Table.Rows("irregular-forms").ToFrozenDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);

    // What an ending hides: "accuses", "accusing", "planned", "replied".
    private static readonly (string Ending, string Instead)[] Endings =
        [("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", ""), ("d", ""), ("ying", "ie"), ("ing", ""), ("ing", "e")];

    public static CueEntry? Find(string lemma) => Entries.GetValueOrDefault(lemma);

    /// <summary>
    /// The word of the lexicon of which this is a form, else null. Not the grammar's lemma: in "Slams" or "SAYS" over a
    /// report the tagger sees a name.
    /// </summary>
    public static string? WordOf(ReadOnlySpan<char> form)
    {
        var lower = form.ToString().ToLowerInvariant();
        if (Irregular.TryGetValue(lower, out var lemma))
        {
            return Words.Contains(lemma) ? lemma : null;
        }

        return Words.Contains(lower) ? lower : Stripped(lower);
    }

    private static string? Stripped(string lower)
    {
        foreach (var (ending, instead) in Endings)
        {
            if (lower.Length < ending.Length + 2 || !lower.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = lower[..^ending.Length];
            if (Words.Contains(stem + instead))
            {
                return stem + instead;
            }

            if (ending is "ed" or "ing" && stem[^1] == stem[^2] && Words.Contains(stem[..^1]))
            {
                return stem[..^1];
            }
        }

        return null;
    }

    private static FrozenDictionary<string, CueEntry> Load()
    {
        var entries = new Dictionary<string, CueEntry>(StringComparer.Ordinal);
        foreach (var row in Table.Rows("cue-acts"))
        {
            var frames = row.Length > 2 ? row[2].Split(' ') : [];
            entries.Add(row[0], new CueEntry(row[0], Enum.Parse<CueAct>(row[1], ignoreCase: true), frames.Contains("light"), [.. frames.Where(IsException).Select(Exception)]));
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
