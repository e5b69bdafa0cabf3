using Hearsay.Scoring;
using Hearsay.Text;
using Hearsay.Train.Attributions;

namespace Hearsay.Tests.Training;

public sealed class SentenceFrameTests
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["S"] = "the Lantern",
        ["T"] = "two aides",
        ["H"] = "the mayor",
        ["C"] = "the bridge was open",
        ["D"] = "the road was not",
        ["V"] = "reported",
    };

    [Fact]
    public void Its_words_stand_where_its_marks_are()
    {
        var made = new SentenceFrame(1, "2", "<1@S^>, {2citing} <2@T>, {1@V} [12that @C].").Fill(Words);

        Assert.Equal("The Lantern, citing two aides, reported that the bridge was open.", made.Text);
        Assert.Equal(["The Lantern|reported|that the bridge was open|False", "two aides|citing|that the bridge was open|True"], made.Attributions.Select(one => Show(one, made.Text)));
    }

    [Fact]
    public void What_is_told_within_what_is_told_keeps_its_own_marks()
    {
        var made = new SentenceFrame(1, "2", "[1“I {2was told} on Saturday [2that @C],”] <1@S> {1said}.").Fill(Words);

        Assert.Equal("“I was told on Saturday that the bridge was open,” the Lantern said.", made.Text);
        Assert.Equal(
            ["the Lantern|said|“I was told on Saturday that the bridge was open,”|False", "|was told|that the bridge was open|True"],
            made.Attributions.Select(one => Show(one, made.Text)));
    }

    [Fact]
    public void Every_frame_gives_each_of_its_attributions_a_cue_and_a_content()
    {
        var frames = SentenceFrame.Read(Architecture.SourceTree.PathOf("tools/Hearsay.Train/Attributions/frames.tsv")).ToList();

        Assert.NotEmpty(frames);
        Assert.All(frames, static frame => Assert.All(frame.Fill(Words).Attributions, static one => Assert.True(one is { Cue.Length: 1, Content.Length: 1 })));
        Assert.All(frames, static frame => Assert.DoesNotContain('@', frame.Fill(Words).Text));
    }

    private static string Show(ScoredAttribution one, string text) =>
        $"{string.Concat(one.Source.Select(span => span.In(text).ToString()))}|{one.Cue[0].In(text)}|{one.Content[0].In(text)}|{one.Nested}";
}
