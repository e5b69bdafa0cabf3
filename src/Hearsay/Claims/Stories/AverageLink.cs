namespace Hearsay.Claims.Stories;

/// <summary>Joins the two groups that are most alike on average over their members, again and again, while they are alike enough.</summary>
internal static class AverageLink
{
    /// <summary>The group of each, as the number of one of its members; works in the matrix that it is given.</summary>
    public static int[] Join(double[][] likeness, double least)
    {
        var count = likeness.Length;
        var (group, size) = (Enumerable.Range(0, count).ToArray(), Enumerable.Repeat(1, count).ToArray());
        var nearest = Enumerable.Range(0, count).Select(one => Nearest(likeness, size, one)).ToArray();
        while (Closest(likeness, size, nearest) is >= 0 and var kept && likeness[kept][nearest[kept]] >= least)
        {
            var joined = nearest[kept];
            for (var other = 0; other < count; other++)
            {
                var average = ((likeness[kept][other] * size[kept]) + (likeness[joined][other] * size[joined])) / (size[kept] + size[joined]);
                (likeness[kept][other], likeness[other][kept]) = (average, average);
            }

            (size[kept], size[joined]) = (size[kept] + size[joined], 0);
            for (var one = 0; one < count; one++)
            {
                if (group[one] == joined) { group[one] = kept; }
                if (size[one] > 0 && (one == kept || nearest[one] == kept || nearest[one] == joined)) { nearest[one] = Nearest(likeness, size, one); }
                else if (size[one] > 0 && nearest[one] >= 0 && likeness[one][kept] > likeness[one][nearest[one]]) { nearest[one] = kept; }
            }
        }

        return group;
    }

    private static int Closest(double[][] likeness, int[] size, int[] nearest)
    {
        var closest = -1;
        for (var one = 0; one < size.Length; one++)
        {
            if (size[one] > 0 && nearest[one] >= 0 && (closest < 0 || likeness[one][nearest[one]] > likeness[closest][nearest[closest]])) { closest = one; }
        }

        return closest;
    }

    private static int Nearest(double[][] likeness, int[] size, int one)
    {
        var nearest = -1;
        for (var other = 0; other < size.Length; other++)
        {
            if (other != one && size[other] > 0 && (nearest < 0 || likeness[one][other] > likeness[one][nearest])) { nearest = other; }
        }

        return nearest;
    }
}
