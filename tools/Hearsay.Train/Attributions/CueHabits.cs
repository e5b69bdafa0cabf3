namespace Hearsay.Train.Attributions;

/// <summary>Which words PolNeAR's annotators take for a cue, where they looked.</summary>
internal sealed class CueHabits
{
    private const int Least = 4;
    private const double Share = 0.1;
    private readonly Dictionary<string, (int Cues, int All)> _counts = new(StringComparer.OrdinalIgnoreCase);

    public CueHabits(IEnumerable<TrainingUnit> units)
    {
        foreach (var unit in units)
        {
            for (var row = 0; row < unit.CueTargets.Length; row++)
            {
                if (unit.CueWeights[row] > 0)
                {
                    var form = unit.Text.Parsed.Form(unit.First + row).ToString();
                    var (cues, all) = _counts.GetValueOrDefault(form);
                    _counts[form] = (cues + (unit.CueTargets[row] > 0 ? 1 : 0), all + 1);
                }
            }
        }
    }

    /// <summary>A word that is a cue now and then: where another guideline leaves it out, that says nothing.</summary>
    public bool MayBeCue(string form) => _counts.GetValueOrDefault(form) is var (cues, all) && all >= Least && cues >= Share * all;
}
