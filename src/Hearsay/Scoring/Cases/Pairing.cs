namespace Hearsay.Scoring.Cases;

/// <summary>Pairs off two lists so that as many as possible have a partner (Kuhn's augmenting paths).</summary>
internal static class Pairing
{
    /// <returns>For each of the first list its partner in the second; -1 for none.</returns>
    public static int[] Most(int first, int second, Func<int, int, bool> fits)
    {
        var (partners, taken) = (new int[first], new int[second]);
        Array.Fill(partners, -1);
        Array.Fill(taken, -1);
        for (var one = 0; one < first; one++)
        {
            Pair(one, new bool[second]);
        }

        return partners;

        bool Pair(int one, bool[] tried)
        {
            for (var other = 0; other < second; other++)
            {
                if (tried[other] || !fits(one, other)) { continue; }
                tried[other] = true;
                if (taken[other] < 0 || Pair(taken[other], tried))
                {
                    (partners[one], taken[other]) = (other, one);
                    return true;
                }
            }

            return false;
        }
    }
}
