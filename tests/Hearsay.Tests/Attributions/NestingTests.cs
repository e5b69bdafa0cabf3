using CsCheck;
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

    [Fact]
    public void However_much_a_quotation_tells_all_of_it_stands_within()
    {
        var arranged = Nesting.Arrange([Draft(0, (1, 4000)), .. Enumerable.Range(0, 500).Select(static i => Draft(2 + (7 * i), (3 + (7 * i), 8 + (7 * i))))]);
        Assert.Equal(501, arranged.Count);
        Assert.All(arranged[1..], inner => Assert.Same(arranged[0], inner.Within));
    }

    [Fact]
    public void Each_takes_the_smallest_placed_content_around_its_cue_that_is_not_smaller_than_its_own() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 25]).Array[0, 24].Sample(static chosen =>
        {
            var drafts = chosen.Select(static (one, index) => Draft(2 * index, (one.Item1, one.Item1 + one.Item2))).ToList();
            Assert.Equal(Compared(drafts).Select(Flat), Nesting.Arrange(drafts).Select(Flat));
        });

    /// <summary>All compared with all.</summary>
    private static IEnumerable<AttributionDraft> Compared(List<AttributionDraft> drafts)
    {
        var placed = new List<AttributionDraft>();
        foreach (var draft in drafts.OrderByDescending(static draft => draft.ContentTokens).ThenBy(static draft => draft.Anchor))
        {
            var outer = placed.Where(other => other.ContentHolds(draft.Anchor) && other.ContentTokens >= draft.ContentTokens).MinBy(static other => other.ContentTokens);
            var (first, end) = draft.Content[0];
            if (outer is null)
            {
                placed.Add(draft);
            }
            else if (draft.ContentTokens > 1 && outer.SharedContent(draft) >= 0.6 * draft.ContentTokens)
            {
                placed.Add(draft with { Content = [(Math.Max(first, outer.Content[0].First), Math.Min(end, outer.Content[0].End))], Within = outer });
            }
        }

        return placed.OrderBy(static draft => draft.Anchor);
    }

    private static (int Anchor, (int First, int End) Content, int? Within) Flat(AttributionDraft draft) => (draft.Anchor, draft.Content[0], draft.Within?.Anchor);

    private static AttributionDraft Draft(int cue, params (int First, int End)[] content) =>
        new() { Anchor = cue, Cue = (cue, cue + 1), Content = content, CueProbability = 0.9f, RoleProbability = 0.9f };
}
