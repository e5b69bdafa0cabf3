namespace Hearsay.Scoring;

/// <summary>Arithmetic on ascending word indices.</summary>
internal static class WordSet
{
    public static int Shared(int[] left, int[] right)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    public static double Jaccard(int[] left, int[] right) =>
        Shared(left, right) is > 0 and var shared ? (double)shared / (left.Length + right.Length - shared) : 0;

    /// <summary>Both empty, or at least half of each in the other.</summary>
    public static bool AgreeByHalf(int[] left, int[] right)
    {
        var shared = Shared(left, right);
        return (left.Length == 0 && right.Length == 0) || (shared > 0 && 2 * shared >= left.Length && 2 * shared >= right.Length);
    }
}
