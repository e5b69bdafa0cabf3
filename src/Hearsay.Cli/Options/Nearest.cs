namespace Hearsay.Cli.Options;

/// <summary>What somebody meant who mistyped a word.</summary>
internal static class Nearest
{
    private const int MostEdits = 3;

    /// <summary>The known word fewest edits away, or null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (Candidate: candidate, Edits: Edits(word, candidate)))
        .Where(pair => pair.Edits <= Math.Min(MostEdits, word.Length / 2))
        .OrderBy(pair => pair.Edits)
        .FirstOrDefault().Candidate;

    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
