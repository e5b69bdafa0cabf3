namespace Hearsay.Claims.Reuse;

/// <summary>
/// The few runs by which a text is filed: of each eight that follow one another the one with the least number (Schleimer, Wilkerson and
/// Aiken, 2003). Two texts that share ten words in a row have at least one of them in common, wherever those words stand.
/// </summary>
internal static class Winnow
{
    public const int Window = 8;

    /// <summary>Different ones only, in no order that means anything.</summary>
    public static HashSet<ulong> Of(ReadOnlySpan<ulong> shingles)
    {
        var kept = new HashSet<ulong>();
        var least = -1;
        var windows = Math.Min(shingles.Length, Math.Max(1, shingles.Length - Window + 1));
        for (var start = 0; start < windows; start++)
        {
            var end = Math.Min(start + Window, shingles.Length);
            if (least < start) { least = LeastOf(shingles, start, end); }
            else if (shingles[end - 1] <= shingles[least]) { least = end - 1; }
            kept.Add(shingles[least]);
        }

        return kept;
    }

    private static int LeastOf(ReadOnlySpan<ulong> shingles, int start, int end)
    {
        var least = start;
        for (var i = start + 1; i < end; i++)
        {
            if (shingles[i] <= shingles[least]) { least = i; }
        }

        return least;
    }
}
