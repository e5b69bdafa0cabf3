using System.Globalization;
using Hearsay.Scoring;

namespace Hearsay.Tests.Scoring;

public sealed class ChainScoreTests
{
    private const string Text = "The Courier reported that aides said the dam held.";

    private const string Gold = """
        {"id":"d","attributions":[
        {"source":[[0,11]],"cue":[[12,20]],"content":[[21,49]],"within":null,"names":["Courier"],"kinds":["outlet"],"acts":["report"],"agreed":"both"},
        {"source":[[26,31]],"cue":[[32,36]],"content":[[37,49]],"within":"a1","names":["aides"],"kinds":["unnamed"],"acts":["say"],"agreed":"both"},
        {"source":[],"cue":[[45,49]],"content":[[37,44]],"within":"a1","names":[],"kinds":["unspecified"],"acts":["other"],"agreed":"one"}]}
        """;

    [Fact]
    public void Nested_attributions_acts_kinds_and_names_are_counted()
    {
        var score = Score(Reading(within: "\"a1\"", act: "say", name: "the aides"));
        Assert.Equal(new Measure(1, 1, 1), score.Nested);
        Assert.Equal((2, 2, 2, 2), (score.Matched, score.RightKinds, score.RightActs, score.RightNames));
    }

    [Fact]
    public void A_wrong_act_and_a_wrong_name_cost_one_each()
    {
        var score = Score(Reading(within: "null", act: "deny", name: "officials"));
        Assert.Equal(new Measure(0, 1, 0), score.Nested);
        Assert.Equal((2, 2, 1, 1), (score.Matched, score.RightKinds, score.RightActs, score.RightNames));
    }

    [Fact]
    public void An_article_without_a_reading_is_refused() => Assert.Contains(
        "no reading of d",
        Assert.Throws<InvalidDataException>(() => ChainScore.Of(Rows(Gold), [])).Message,
        StringComparison.Ordinal);

    private static ChainScore Score(string reading)
    {
        var score = ChainScore.Of(Rows(Gold), Rows(reading));
        if (File.Exists(Path.Combine(Yardstick.Folder, "score_chains.py")))
        {
            using var folder = new TemporaryFolder();
            var printed = Yardstick.Run(
                "score_chains.py", folder.Write("gold.jsonl", OneLine(Gold)), folder.Write("readings.jsonl", OneLine(reading)));
            Assert.Equal(Printed(score), string.Join(' ', printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        return score;
    }

    /// <summary>As the script prints it.</summary>
    private static string Printed(ChainScore score)
    {
        string Percent(double share) => (100 * share).ToString("F1", CultureInfo.InvariantCulture);
        string Of(int right) => Percent(right / (double)Math.Max(1, score.Matched));
        var nested = score.Nested;
        return FormattableString.Invariant($"nested P {Percent(nested.Precision)} R {Percent(nested.Recall)} F1 {Percent(nested.F1)} ({nested.Hits} of {nested.Gold}) ")
            + FormattableString.Invariant(
                $"kind {Of(score.RightKinds)}; act {Of(score.RightActs)}; name {Of(score.RightNames)} on {score.Matched} matched");
    }

    private static List<ScoredDocument> Rows(string row)
    {
        using var rows = new StringReader(OneLine(row));
        return [.. new ScoredRows("rows", new Dictionary<string, ScoredDocument>(StringComparer.Ordinal) { ["d"] = new() { Id = "d", Text = Text } }).Read(rows)];
    }

    private static string OneLine(string json) => json.ReplaceLineEndings("");

    private static string Reading(string within, string act, string name) => $$"""
        {"schema":"hearsay/1","report":{"id":"d","text":"{{Text}}"},
        "parties":[{"id":"p1","name":"the Courier","kind":"outlet","named":true},{"id":"p2","name":"{{name}}","kind":"unnamed","named":false}],
        "attributions":[
        {"id":"a1","source":{"spans":[[0,11]],"parties":["p1"]},"cue":{"spans":[[12,20]],"act":"report"},"content":{"spans":[[21,49]]},"within":null},
        {"id":"a2","source":{"spans":[[26,31]],"parties":["p2"]},"cue":{"spans":[[32,36]],"act":"{{act}}"},"content":{"spans":[[37,49]]},"within":{{within}}}]}
        """;
}
