using System.Globalization;
using Hearsay.Claims.Stories;
using Hearsay.Train.Stories;

namespace Hearsay.Score.Claims;

/// <summary>ECB+: reports to the events that they are about, and single words that tell events (as annotated) to events across reports.</summary>
internal static class EcbScore
{
    private const double RuleCosine = 0.10;

    public static void Print(string data, TextWriter output)
    {
        var stories = PrintReports(data, output);
        var mentions = EventMention.Read(data, "dev");
        var rarity = new Rarity(mentions);
        PrintMentions("lemma, sentence cosine from .10, in our stories", mentions, ByRule(mentions, rarity, stories, static mention => mention.Stem), output);
        PrintMentions("kind of event, sentence cosine from .10, in our stories", mentions, ByRule(mentions, rarity, stories, static mention => mention.Kind), output);
        PrintMentions("learned weights, in our stories", mentions, ByWeights(data, mentions, rarity, stories), output);
    }

    private static Dictionary<string, int> PrintReports(string data, TextWriter output)
    {
        Dictionary<string, int> last = [];
        foreach (var split in (string[])["train", "dev"])
        {
            last = StoriesOf(data, split, out var score);
            output.WriteLine($"{split}, reports to events: B3 P {100 * score.BCubedPrecision:F1} R {100 * score.BCubedRecall:F1} F1 {100 * score.BCubedF1:F1}, {last.Values.Distinct().Count()} stories of {last.Count} reports");
        }

        return last;
    }

    private static Dictionary<string, int> StoriesOf(string data, string split, out CoreferenceScore score)
    {
        var reports = EcbReport.Read(data, split);
        var stories = StoryGrouping.Of([.. reports.Select(static report => report.Text)]);
        score = new CoreferenceScore(stories.Select(static story => story.ToString(CultureInfo.InvariantCulture)), reports.Select(static report => report.Event));
        return reports.Select((report, index) => (report.Id, Story: stories[index])).ToDictionary(static one => one.Id, static one => one.Story, StringComparer.Ordinal);
    }

    private static void PrintMentions(string how, EventMention[] mentions, int[] groups, TextWriter output)
    {
        var score = new CoreferenceScore(groups.Select(static group => group.ToString(CultureInfo.InvariantCulture)), mentions.Select(static mention => mention.Chain));
        output.WriteLine($"dev, {mentions.Length} mentions, {how}: MUC {100 * score.Muc:F1} B3 {100 * score.BCubedF1:F1} CEAFe {100 * score.CeafE:F1} CoNLL {100 * score.Conll:F1}");
    }

    private static int[] ByRule(EventMention[] mentions, Rarity rarity, Dictionary<string, int> stories, Func<EventMention, string> key)
    {
        var groups = Enumerable.Range(0, mentions.Length).ToArray();
        for (var one = 0; one < mentions.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                var meets = stories[mentions[one].Report] == stories[mentions[other].Report] && key(mentions[one]) == key(mentions[other]) && groups[one] != groups[other];
                if (!meets || rarity.Cosine(mentions[one].Around, mentions[other].Around) < RuleCosine) { continue; }
                var (kept, joined) = (groups[other], groups[one]);
                for (var i = 0; i < groups.Length; i++) { groups[i] = groups[i] == joined ? kept : groups[i]; }
            }
        }

        return groups;
    }

    private static int[] ByWeights(string data, EventMention[] mentions, Rarity rarity, Dictionary<string, int> stories)
    {
        var trained = EventMention.Read(data, "train");
        var trainedRarity = new Rarity(trained);
        var trainedStories = StoriesOf(data, "train", out _);
        var rows = new List<(double[], bool)>();
        for (var one = 0; one < trained.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (trainedStories[trained[one].Report] == trainedStories[trained[other].Report])
                {
                    rows.Add((trainedRarity.Features(trained[one], trained[other]), trained[one].Chain == trained[other].Chain));
                }
            }
        }

        var weights = LogisticRegression.Fit(rows);
        var likeness = mentions.Select(one => mentions.Select(other => stories[one.Report] != stories[other.Report] ? 0 : LogisticRegression.Chance(weights, rarity.Features(one, other))).ToArray()).ToArray();
        return AverageLink.Join(likeness, 0.5);
    }
}
