using Hearsay.Attributions;
using Hearsay.Attributions.Circumstances;
using Hearsay.Grammar;

namespace Hearsay.Tests.Attributions.Circumstances;

public sealed class SayingTimesTests
{
    // A Thursday.
    private static readonly DateOnly Published = new(2026, 3, 5);

    [Theory]
    [InlineData("<The mayor> {said} on Tuesday evening [that the road is open].", "2026-03-03", "Tuesday evening")]
    [InlineData("<The mayor> {said} late Monday [that the road is open].", "2026-03-02", "Monday")]
    [InlineData("<The mayor> {said} earlier on Wednesday [that the road is open].", "2026-03-04", "Wednesday")]
    [InlineData("On Thursday, <the mayor> {said} [the road is open].", "2026-03-05", "Thursday")]
    [InlineData("<The mayor> {said} at a press conference late on Tuesday evening [that the road is open].", "2026-03-03", "Tuesday evening")]
    [InlineData("[The road is open], <the mayor> {told} Radio Dorrum on Friday.", "2026-02-27", "Friday")]
    [InlineData("[The road is open], <the mayor> {said Tuesday}.", "2026-03-03", "Tuesday")]
    [InlineData("<The mayor> {said} yesterday [that the road is open].", "2026-03-04", "yesterday")]
    [InlineData("<The mayor> {said} last week [that the road is open].", "2026-02-23/2026-03-01", "last week")]
    [InlineData("<The mayor> {said} last month [that the road is open].", "2026-02", "last month")]
    [InlineData("<The mayor> {said} on March 3 [that the road is open].", "2026-03-03", "March 3")]
    [InlineData("<The mayor> {said} on 3 March [that the road is open].", "2026-03-03", "3 March")]
    [InlineData("<The mayor> {said} on November 3 [that the road is open].", "2025-11-03", "November 3")]
    [InlineData("<The mayor> {said} in November [that the road is open].", "2025-11", "November")]
    public void The_time_beside_the_cue_is_read_from_the_day_of_publication(string marked, string edtf, string words)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var time = new SayingTimes(new Tree(parsed), Published).Of(draft, CueAct.Say, channel: null);

        Assert.NotNull(time);
        Assert.Equal((edtf, words), (time.Edtf, parsed.Words(time.Span)));
    }

    [Theory]
    [InlineData("<The mayor> {said} on March 3, 2026 [that the road is open].", "2026-03-03")]
    [InlineData("<The mayor> {said} on Tuesday, 3 March 2026, [that the road is open].", "2026-03-03")]
    [InlineData("<The mayor> {said} in March 2024 [that the road is open].", "2024-03")]
    [InlineData("<The mayor> {said} in 2024 [that the road is open].", "2024")]
    [InlineData("<The mayor> {said} on Tuesday [that the road is open].", null)]
    [InlineData("<The mayor> {said} on March 3 [that the road is open].", null)]
    [InlineData("<The mayor> {said} yesterday [that the road is open].", null)]
    [InlineData("<The mayor> {said} on February 30, 2026 [that the road is open].", null)]
    public void Without_a_day_of_publication_only_a_full_date_counts(string marked, string? edtf)
    {
        var (parsed, draft) = Drafts.Read(marked);

        Assert.Equal(edtf, new SayingTimes(new Tree(parsed), published: null).Of(draft, CueAct.Say, channel: null)?.Edtf);
    }

    [Theory]
    [InlineData("<The mayor> {said} yesterday [that the road is open].")]
    [InlineData("<The mayor> {said} on Tuesday [that the road is open].")]
    [InlineData("<The mayor> {said} last week [that the road is open].")]
    [InlineData("<The mayor> {said} last month [that the road is open].")]
    [InlineData("<The mayor> {said} last year [that the road is open].")]
    [InlineData("<The mayor> {said} last night [that the road is open].")]
    [InlineData("<The mayor> {said} in November [that the road is open].")]
    [InlineData("<The mayor> {said} on November 3 [that the road is open].")]
    public void The_ends_of_the_calendar_are_days_like_others_but_for_the_first_year_which_tells_nothing(string marked)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var tree = new Tree(parsed);
        for (var day = DateOnly.MinValue; day.Year < 3; day = day.AddDays(1))
        {
            var time = new SayingTimes(tree, day).Of(draft, CueAct.Say, channel: null);
            Assert.True(time is null || day.Year > 1);
        }

        Assert.NotNull(new SayingTimes(tree, DateOnly.MaxValue).Of(draft, CueAct.Say, channel: null));
    }

    [Theory]
    [InlineData("<The mayor> {said} [the road would open on Monday].")]
    [InlineData("<The mayor> {said} [that on Tuesday the road was open].")]
    [InlineData("<The mayor> {may say} [that the road is open].")]
    [InlineData("<The mayor> {told} USA Today [that the road is open].")]
    [InlineData("<The mayor of the Tuesday market> {said} [the road is open].")]
    public void A_time_of_something_else_is_not_the_time_of_saying(string marked)
    {
        var (parsed, draft) = Drafts.Read(marked);

        Assert.Null(new SayingTimes(new Tree(parsed), Published).Of(draft, CueAct.Say, channel: null));
    }

    [Fact]
    public void A_thought_has_no_time_of_saying()
    {
        var (parsed, draft) = Drafts.Read("<The government> {believed} in March [that the road was open].");

        Assert.Null(new SayingTimes(new Tree(parsed), Published).Of(draft, CueAct.Believe, channel: null));
    }
}
