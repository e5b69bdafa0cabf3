namespace Hearsay.Invent.Truths;

/// <summary>The fewest voices that can be behind roots of which some cannot be each other. Tries all ways: a case has few roots.</summary>
internal static class Colouring
{
    public static int Fewest(IReadOnlyList<Root> roots)
    {
        for (var voices = 0; ; voices++)
        {
            if (Fits(roots, new int[roots.Count], 0, voices))
            {
                return voices;
            }
        }
    }

    private static bool Fits(IReadOnlyList<Root> roots, int[] voiceOf, int place, int voices)
    {
        if (place == roots.Count)
        {
            return true;
        }

        // A voice that nobody has yet is like any other that nobody has.
        var inUse = place == 0 ? 0 : voiceOf.AsSpan(0, place).ToArray().Max() + 1;
        for (var voice = 0; voice <= Math.Min(inUse, voices - 1); voice++)
        {
            if (!Enumerable.Range(0, place).Any(before => voiceOf[before] == voice && roots[before].Clashes(roots[place])))
            {
                voiceOf[place] = voice;
                if (Fits(roots, voiceOf, place + 1, voices))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
