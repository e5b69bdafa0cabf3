namespace Hearsay.Scoring;

/// <summary>
/// Pairs gold and predicted attributions one to one, greedily: the greatest share of common content words first, ties by cue,
/// then by source, then by order. Without content on one side the cues must share a word.
/// </summary>
internal static class AttributionMatching
{
    public static List<(int Gold, int Predicted)> Pair(MeasuredAttribution[] gold, MeasuredAttribution[] predicted)
    {
        var candidates = new List<(double Content, double Cue, double Source, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Length; i++)
        {
            for (var j = 0; j < predicted.Length; j++)
            {
                if (Likeness(gold[i], predicted[j]) is var (content, cue, source))
                {
                    candidates.Add((-content, -cue, -source, i, j));
                }
            }
        }

        candidates.Sort();
        var (takenGold, takenPredicted) = (new bool[gold.Length], new bool[predicted.Length]);
        var pairs = new List<(int, int)>();
        foreach (var (_, _, _, i, j) in candidates)
        {
            if (!takenGold[i] && !takenPredicted[j])
            {
                takenGold[i] = takenPredicted[j] = true;
                pairs.Add((i, j));
            }
        }

        return pairs;
    }

    private static (double Content, double Cue, double Source)? Likeness(MeasuredAttribution gold, MeasuredAttribution predicted)
    {
        var content = Jaccard(ScoredRole.Content);
        var haveContent = gold.Words(ScoredRole.Content).Length > 0 && predicted.Words(ScoredRole.Content).Length > 0;
        var cue = content > 0 || !haveContent ? Jaccard(ScoredRole.Cue) : 0;
        return (haveContent ? content : cue) > 0 ? (content, cue, Jaccard(ScoredRole.Source)) : null;

        double Jaccard(ScoredRole role) => WordSet.Jaccard(gold.Words(role), predicted.Words(role));
    }
}
