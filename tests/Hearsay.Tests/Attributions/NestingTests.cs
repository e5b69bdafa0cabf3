using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public sealed class NestingTests
{
    [Fact]
    public void The_innermost_content_that_holds_a_cue_holds_its_attribution()
    {
        // "The Lantern reported that officials said the bridge fell": tokens 0..9
        var report = Draft(2, (3, 10));
        var say = Draft(5, (6, 10));
        var arranged = Nesting.Arrange([report, say], 0.4f, 0.4f);
        Assert.Null(arranged[0].Within);
        Assert.Equal(arranged[0], arranged[1].Within);
    }

    [Fact]
    public void A_content_that_sticks_out_of_the_one_around_it_is_cut_to_it()
    {
        var arranged = Nesting.Arrange([Draft(2, (3, 20)), Draft(5, (6, 22))], 0.4f, 0.4f);
        Assert.Equal([(6, 20)], arranged[1].Content);
    }

    [Fact]
    public void Inside_another_a_draft_must_reach_the_inner_threshold()
    {
        var unsure = Draft(5, (6, 10)) with { CueProbability = 0.5f };
        Assert.Single(Nesting.Arrange([Draft(2, (3, 10)), unsure], 0.4f, 0.6f));
        Assert.Equal(2, Nesting.Arrange([Draft(2, (3, 10)), unsure], 0.6f, 0.4f).Count);
    }

    private static AttributionDraft Draft(int cue, params (int First, int End)[] content) =>
        new() { Anchor = cue, Cue = (cue, cue + 1), Content = content, CueProbability = 0.9f, RoleProbability = 0.9f };
}
