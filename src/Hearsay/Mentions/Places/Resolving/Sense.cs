using Hearsay.Mentions.Places.Gazetteers;
namespace Hearsay.Mentions.Places.Resolving;

/// <summary>One name of a report, wherever it stands, and what each of its candidates has for itself.</summary>
internal sealed class Sense
{
    /// <summary>How decided a name is by a lead of ten tenths.</summary>
    private const double Sharpness = 0.25;

    private readonly float[] _scores;
    private readonly PlaceKind? _kind;

    public Sense(Candidate[] candidates, PlaceKind? kind)
    {
        _kind = kind;
        Candidates = candidates;
        Shares = new double[candidates.Length];
        _scores = [.. candidates.Select(static candidate => candidate.Prior)];
        Settle();
    }

    public Candidate[] Candidates { get; }

    /// <summary>How probable each candidate is, as far as is known by now.</summary>
    public double[] Shares { get; }

    /// <summary>How often the name stands in the report.</summary>
    public int Count { get; set; }

    /// <summary>Names behind this one that tell in what it lies, and how surely.</summary>
    public List<(Sense Sense, float Closeness)> Outer { get; } = [];

    /// <summary>Names that lie in this one.</summary>
    public List<(Sense Sense, float Closeness)> Inner { get; } = [];

    /// <summary>Row of the most probable candidate, -1 where there is none.</summary>
    public int Best { get; private set; } = -1;

    public double BestShare { get; private set; }

    public void Weigh(Gazetteer gazetteer, Surroundings surroundings)
    {
        for (var index = 0; index < Candidates.Length; index++)
        {
            _scores[index] = Candidates[index].Prior + surroundings.Support(this, index) + Told(gazetteer, Candidates[index].Place);
        }
    }

    /// <summary>Turns scores into shares.</summary>
    public void Settle()
    {
        if (Candidates.Length == 0)
        {
            return;
        }

        var (best, sum) = (0, 0.0);
        for (var index = 1; index < _scores.Length; index++)
        {
            best = _scores[index] > _scores[best] ? index : best;
        }

        for (var index = 0; index < _scores.Length; index++)
        {
            sum += Shares[index] = Math.Exp(Sharpness * (_scores[index] - _scores[best]));
        }

        for (var index = 0; index < _scores.Length; index++)
        {
            Shares[index] /= sum;
        }

        (Best, BestShare) = (Candidates[best].Place, Shares[best]);
    }

    /// <summary>What the names around it say outright.</summary>
    private float Told(Gazetteer gazetteer, int place)
    {
        var told = 0f;
        foreach (var (outer, closeness) in Outer)
        {
            told = Math.Max(told, outer.Candidates.Any(wide => Contains(gazetteer, wide.Place, place)) ? PlaceWeights.ToldOuter * closeness : 0);
        }

        foreach (var (inner, closeness) in Inner)
        {
            told += inner.Candidates.Any(narrow => Contains(gazetteer, place, narrow.Place)) ? PlaceWeights.ToldInner * closeness : 0;
        }

        return told + (gazetteer[place].Kind == _kind ? PlaceWeights.ToldKind : 0);
    }

    private static bool Contains(Gazetteer gazetteer, int wide, int narrow) => wide != narrow
        && ((gazetteer[wide].Kind == PlaceKind.Country && gazetteer[narrow].Country == wide) || (gazetteer[wide].Kind == PlaceKind.Admin1 && gazetteer[narrow].Admin1 == wide));
}
