using Hearsay.Attributions.Drafts;

namespace Hearsay.Tests.Attributions;

public sealed class NestingTests
{
    [Fact]
    public void The_innermost_content_that_holds_a_cue_holds_its_attribution()
    {
        // "The Lantern reported that officials said the bridge fell": tokens 0..9
        var report = Draft(2, (3, 10));
        var say = Draft(5, (6, 10));
        var arranged = Nesting.Arrange([report, say]);
        Assert.Null(arranged[0].Within);
        Assert.Equal(arranged[0], arranged[1].Within);
    }

    [Fact]
    public void A_content_that_sticks_out_of_the_one_around_it_is_cut_to_it()
    {
        var arranged = Nesting.Arrange([Draft(2, (3, 20)), Draft(5, (6, 22))]);
        Assert.Equal([(6, 20)], arranged[1].Content);
    }

    [Fact]
    public void A_cue_that_follows_its_quotation_holds_what_is_told_in_it()
    {
        // “We think so. They say no,” she added: tokens 0..12
        var arranged = Nesting.Arrange([Draft(2, (3, 5)), Draft(6, (7, 9)), Draft(11, (0, 9))]);
        Assert.All(arranged[..2], inner => Assert.Equal(arranged[2], inner.Within));
    }

    [Fact]
    public void One_word_inside_another_content_is_no_content_of_its_own() =>
        Assert.Single(Nesting.Arrange([Draft(2, (3, 10)), Draft(5, (6, 7))]));

    private static AttributionDraft Draft(int cue, params (int First, int End)[] content) =>
        new() { Anchor = cue, Cue = (cue, cue + 1), Content = content, CueProbability = 0.9f, RoleProbability = 0.9f };
}
