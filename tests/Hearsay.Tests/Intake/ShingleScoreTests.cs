using Hearsay.Score.Pages;

namespace Hearsay.Tests.Intake;

public sealed class ShingleScoreTests
{
    [Theory]
    [InlineData("one two three four five", "one two three four five", 1, 1)]
    [InlineData("one two three four five six", "one two three four", 1, 1 / 3.0)]
    [InlineData("one two three four", "one two three four five six", 1 / 3.0, 1)]
    [InlineData("one two three four", "", 0, 0)]
    [InlineData("", "", 1, 1)]
    [InlineData("one two", "One two", 0, 0)]
    [InlineData("half ½ a_b x²", "half, ½ (a_b) x²", 1, 1)]
    public void Runs_of_four_words_are_held_against_each_other(string gold, string found, double precision, double recall)
    {
        var score = ShingleScore.Of(gold, found);
        Assert.Equal(precision, score.Precision, 10);
        Assert.Equal(recall, score.Recall, 10);
    }
}
