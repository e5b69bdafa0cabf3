using CsCheck;
using Hearsay.Score.Claims;

namespace Hearsay.Tests.Claims.Scores;

/// <summary>The measures on groupings that can be reckoned by hand.</summary>
public sealed class CoreferenceScoreTests
{
    // Gold: three things and two; found: one group of all five. Of the found group's 4 links the gold keeps 3, and all 3 of gold's links are found.
    [Fact]
    public void All_in_one_group_lose_precision_only()
    {
        var score = Score("xxxxx", "aaabb");

        Assert.Equal(2 * 0.75 * 1 / 1.75, score.Muc, 12);
        Assert.Equal(((3 * 3.0 / 5) + (2 * 2.0 / 5)) / 5, score.BCubedPrecision, 12);
        Assert.Equal(1, score.BCubedRecall, 12);
        Assert.Equal(2 * (0.75 / 1) * (0.75 / 2) / (0.75 + 0.375), score.CeafE, 12);
    }

    // The example of Luo (2005), whose CEAF by entities is .733: gold {1..5}, {6, 7}, {8..12}; found {1..5}, {6..12}.
    [Fact]
    public void Ceaf_of_the_published_example()
    {
        var score = Score("aaaaabbbbbbb", "xxxxxyyzzzzz");
        var shared = 1 + (2.0 * 5 / 12);

        Assert.Equal(2 * (shared / 2) * (shared / 3) / ((shared / 2) + (shared / 3)), score.CeafE, 12);
        Assert.Equal(0.733, score.CeafE, 3);
    }

    [Fact]
    public void A_grouping_agrees_with_itself() => Gen.Char['a', 'e'].Array[2, 30].Where(static labels => labels.Distinct().Count() < labels.Length).Sample(static labels =>
    {
        var score = Score(new string(labels), new string(labels).ToUpperInvariant());
        return Math.Abs(score.Conll - 1) < 1e-9;
    });

    [Fact]
    public void The_best_assignment_is_that_of_trying_all() => Gen.Int[0, 9].Array[12].Sample(static cells =>
    {
        var gains = Enumerable.Range(0, 3).Select(row => Enumerable.Range(0, 4).Select(column => (double)cells[(row * 4) + column]).ToArray()).ToArray();
        var turned = Enumerable.Range(0, 4).Select(column => gains.Select(row => row[column]).ToArray()).ToArray();
        return Math.Abs(BestAssignment.SumOf(gains) - Tried(gains, 0, [])) < 1e-9 && Math.Abs(BestAssignment.SumOf(turned) - Tried(gains, 0, [])) < 1e-9;
    });

    private static double Tried(double[][] gains, int row, HashSet<int> taken) => row == gains.Length ? 0
        : Enumerable.Range(0, gains[0].Length).Where(column => !taken.Contains(column)).Max(column => gains[row][column] + Tried(gains, row + 1, [.. taken, column]));

    private static CoreferenceScore Score(string found, string gold) => new(found.Select(static label => label.ToString()), gold.Select(static label => label.ToString()));
}
