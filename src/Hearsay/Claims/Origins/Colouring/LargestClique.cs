namespace Hearsay.Claims.Origins.Colouring;

/// <summary>
/// Roots of which every two clash, as many as a bounded search finds: each needs a voice of its own, so their number is a sound lower bound however long the
/// search would have gone on.
/// </summary>
internal sealed class LargestClique
{
    /// <summary>Pairs that are compared: some tens of milliseconds, counted and not timed, so that the answer is the same on every machine.</summary>
    private const int MostComparisons = 4_000_000;

    /// <summary>Of more than these only one clique is grown, along their order.</summary>
    private const int MostSearched = 512;

    private int _comparisons;
    private int _best;

    private LargestClique(int atLeast) => _best = atLeast;

    /// <summary>Of <paramref name="named"/> every two clash.</summary>
    public static int Of(List<ClashVertex> named, List<ClashVertex> loose)
    {
        var search = new LargestClique(Math.Max(named.Count, Along(named, loose)));
        if (loose.Count <= MostSearched)
        {
            search.Grow(0, named, loose);
        }

        return search._best;
    }

    private static int Along(List<ClashVertex> named, List<ClashVertex> loose)
    {
        var clique = new List<ClashVertex>();
        foreach (var one in loose)
        {
            if (clique.TrueForAll(other => Clash.Between(one, other)))
            {
                clique.Add(one);
            }
        }

        return clique.Count + named.Count(one => clique.TrueForAll(other => Clash.Between(one, other)));
    }

    private void Grow(int chosen, List<ClashVertex> named, List<ClashVertex> candidates)
    {
        _best = Math.Max(_best, chosen + named.Count);
        for (var place = 0; place < candidates.Count; place++)
        {
            if (_comparisons > MostComparisons || chosen + named.Count + candidates.Count - place <= _best)
            {
                return;
            }

            var one = candidates[place];
            _comparisons += named.Count + candidates.Count - place;
            Grow(chosen + 1, named.FindAll(other => Clash.Between(one, other)), candidates.GetRange(place + 1, candidates.Count - place - 1).FindAll(other => Clash.Between(one, other)));
        }
    }
}
