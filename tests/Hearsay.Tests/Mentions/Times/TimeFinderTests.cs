using System.Collections.Immutable;
using Hearsay.Mentions.Times;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions.Times;

public sealed class TimeFinderTests
{
    // A Thursday.
    private static readonly DateOnly Published = new(2026, 3, 5);

    [Theory]
    [InlineData("The mayor opened the bridge on March 3, 2025.", "March 3, 2025", "2025-03-03")]
    [InlineData("The mayor opened the bridge on 3 March 2025.", "3 March 2025", "2025-03-03")]
    [InlineData("The mayor opened the bridge on the 3rd of March 2025.", "the 3rd of March 2025", "2025-03-03")]
    [InlineData("The mayor opened the bridge on Monday, March 3, 2025.", "Monday, March 3, 2025", "2025-03-03")]
    [InlineData("The bridge was opened on 2025-03-03.", "2025-03-03", "2025-03-03")]
    [InlineData("The bridge was opened on 13/3/2025.", "13/3/2025", "2025-03-13")]
    [InlineData("The bridge was opened on 13.03.2025.", "13.03.2025", "2025-03-13")]
    [InlineData("The mayor opened the bridge in March 2025.", "March 2025", "2025-03")]
    [InlineData("The mayor opened the bridge in 1998.", "1998", "1998")]
    [InlineData("The harbour was built in the 1990s.", "the 1990s", "199X")]
    [InlineData("The harbour was built in the 19th century.", "the 19th century", "18XX")]
    [InlineData("Sales fell in the third quarter of 2024.", "the third quarter of 2024", "2024-35")]
    [InlineData("Sales fell in the second half of 2024.", "the second half of 2024", "2024-41")]
    [InlineData("The flood came in the summer of 2024.", "the summer of 2024", "2024-22")]
    [InlineData("The fair began on Christmas Eve 2024.", "Christmas Eve 2024", "2024-12-24")]
    [InlineData("The fair began on Easter Monday 2025.", "Easter Monday 2025", "2025-04-21")]
    public void A_full_date_needs_no_day_of_publication(string text, string words, string edtf) => AssertTime(text, words, edtf, published: null);

    [Theory]
    [InlineData("The mayor spoke on Wednesday.", "Wednesday", "2026-03-04")]
    [InlineData("The mayor spoke on Thursday.", "Thursday", "2026-03-05")]
    [InlineData("The mayor spoke on Friday.", "Friday", "2026-02-27")]
    [InlineData("The mayor will speak on Friday.", "Friday", "2026-03-06")]
    [InlineData("The mayor is expected to speak on Monday.", "Monday", "2026-03-09")]
    [InlineData("The mayor resigned last Friday.", "last Friday", "2026-02-27")]
    [InlineData("The pilots strike unless the fee is paid by Friday.", "by Friday", "../2026-03-06")]
    [InlineData("If the prisoners are freed on Friday, the road opens.", "Friday", "2026-03-06")]
    [InlineData("The road stays closed until the bridge is repaired on Monday.", "Monday", "2026-03-09")]
    [InlineData("If the prisoners were freed on Friday, nobody saw them.", "Friday", "2026-02-27")]
    [InlineData("The mayor will resign next Tuesday.", "next Tuesday", "2026-03-10")]
    [InlineData("The mayor spoke yesterday.", "yesterday", "2026-03-04")]
    [InlineData("The ferry sank last week.", "last week", "2026-02-23/2026-03-01")]
    [InlineData("The ferry sank last month.", "last month", "2026-02")]
    [InlineData("The ferry sank last year.", "last year", "2025")]
    [InlineData("The ferry sank over the weekend.", "the weekend", "2026-02-28/2026-03-01")]
    [InlineData("The ferry sank last summer.", "last summer", "2025-22")]
    [InlineData("The ferry sank in November.", "November", "2025-11")]
    [InlineData("The ferry sank on February 28.", "February 28", "2026-02-28")]
    [InlineData("The ferry sank three days ago.", "three days ago", "2026-03-02")]
    [InlineData("The ferry sank two months ago.", "two months ago", "2026-01")]
    [InlineData("The ferry sank two weeks ago.", "two weeks ago", "2026-02-19~")]
    [InlineData("The ferry sank on Christmas Day.", "Christmas Day", "2025-12-25")]
    public void What_is_told_from_today_is_counted_from_the_day_of_publication(string text, string words, string edtf) => AssertTime(text, words, edtf, Published);

    [Theory]
    [InlineData("Shells fell on Tuesday evening.", "Tuesday evening", "2026-03-03T18:00:00/2026-03-04T00:00:00")]
    [InlineData("Shells fell early Thursday.", "early Thursday", "2026-03-05T00:00:00/2026-03-05T12:00:00")]
    [InlineData("Shells fell late on Monday.", "late on Monday", "2026-03-02T12:00:00/2026-03-03T00:00:00")]
    [InlineData("Shells fell at 10:35 a.m. on Tuesday.", "10:35 a.m. on Tuesday", "2026-03-03T10:35:00")]
    [InlineData("Shells fell on Tuesday at 6 p.m. ET.", "Tuesday at 6 p.m. ET", "2026-03-03T18:00:00-05:00")]
    [InlineData("Shells fell on Tuesday at 1530 GMT.", "Tuesday at 1530 GMT", "2026-03-03T15:30:00Z")]
    [InlineData("Shells fell at 10:35 a.m. (0735 GMT) on Tuesday.", "10:35 a.m. (0735 GMT) on Tuesday", "2026-03-03T10:35:00+03:00")]
    [InlineData("Shells fell at noon on Tuesday.", "noon on Tuesday", "2026-03-03T12:00:00")]
    [InlineData("Shells fell this morning.", "this morning", "2026-03-05T06:00:00/2026-03-05T12:00:00")]
    [InlineData("Shells fell last night.", "last night", "2026-03-04T20:00:00/2026-03-05T06:00:00")]
    public void A_time_of_day_stands_with_its_day(string text, string words, string edtf) => AssertTime(text, words, edtf, Published);

    [Theory]
    [InlineData("The road was closed from May 3 to 5, 2025.", "from May 3 to 5, 2025", "2025-05-03/2025-05-05")]
    [InlineData("The fair was held on May 3-5, 2025.", "May 3-5, 2025", "2025-05-03/2025-05-05")]
    [InlineData("He ruled between 2019 and 2021.", "between 2019 and 2021", "2019/2021")]
    [InlineData("He ruled from November to February 2025.", "from November to February 2025", "2024-11/2025-02")]
    [InlineData("The road has been closed since Feb. 28.", "since Feb. 28", "2026-02-28/..")]
    [InlineData("The road was closed until Monday.", "until Monday", "../2026-03-02")]
    [InlineData("Prices rose in early 2025.", "early 2025", "2025-01~/2025-04~")]
    [InlineData("Prices rose in mid-October 2025.", "mid-October 2025", "2025-10-11~/2025-10-20~")]
    [InlineData("Prices rose at the end of 2025.", "the end of 2025", "2025-09~/2025-12~")]
    [InlineData("Prices rose earlier this month.", "earlier this month", "2026-03-01/2026-03-05")]
    public void A_range_is_an_interval_and_an_open_end_stays_open(string text, string words, string edtf) => AssertTime(text, words, edtf, Published);

    [Theory]
    [InlineData("The clerks waited for three days.", "three days", null, "P3D")]
    [InlineData("The clerks waited for two and a half years.", "two and a half years", null, "P30M")]
    [InlineData("The clerks waited a minute and a half.", "a minute and a half", null, "PT1M30S")]
    [InlineData("The clerks waited for several weeks.", "several weeks", null, "PXW")]
    [InlineData("Rents doubled over the past three months.", "the past three months", "2025-12-05/2026-03-05", "P3M")]
    [InlineData("Rents doubled in recent weeks.", "recent weeks", "/2026-03-05", "PXW")]
    [InlineData("Rents will double in the coming weeks.", "the coming weeks", "2026-03-05/", "PXW")]
    public void How_long_is_kept_apart_from_when(string text, string words, string? edtf, string duration)
    {
        var time = AssertTime(text, words, edtf, Published);

        Assert.Equal((TimeKind.Duration, duration), (time.Kind, time.Duration));
    }

    [Theory]
    [InlineData("The council now meets here.", "now", "2026-03-05~")]
    [InlineData("The council recently met here.", "recently", "/2026-03-05")]
    [InlineData("The council will meet here soon.", "soon", "2026-03-05/")]
    public void A_vague_time_has_today_for_its_only_end(string text, string words, string edtf) => AssertTime(text, words, edtf, Published);

    [Theory]
    [InlineData("The council meets every Monday.", "every Monday", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("The council meets every two weeks.", "every two weeks", "FREQ=WEEKLY;INTERVAL=2")]
    [InlineData("The council meets each year.", "each year", "FREQ=YEARLY")]
    [InlineData("A daily ferry runs to the island.", "daily", "FREQ=DAILY")]
    public void What_comes_again_is_a_rule_and_no_date(string text, string words, string rule)
    {
        var time = AssertTime(text, words, edtf: null, Published);

        Assert.Equal((TimeKind.Set, rule), (time.Kind, time.Recurrence));
    }

    [Theory]
    [InlineData("The ferry is late, the Daily Courier reported.")]
    [InlineData("Weekly Review has it from a clerk.")]
    public void A_newspapers_name_is_no_time(string text) => Assert.Empty(Find(text, Published));

    [Theory]
    [InlineData("The bridge fell two days after the strikes.", "the strikes", TimeAnchorSide.After, "P2D")]
    [InlineData("The bridge fell a week before the vote.", "the vote", TimeAnchorSide.Before, "P1W")]
    [InlineData("The bridge has been closed since the first day of the operation.", "the operation", TimeAnchorSide.Within, null)]
    public void A_time_told_from_an_undated_event_keeps_the_event_and_gets_no_value(string text, string anchor, TimeAnchorSide side, string? duration)
    {
        var time = Assert.Single(Find(text, Published));

        Assert.Null(time.Edtf);
        Assert.Equal(duration, time.Duration);
        Assert.NotNull(time.Anchor);
        Assert.Equal((anchor, side), (time.Anchor.Span.In(text).ToString(), time.Anchor.Side));
    }

    [Theory]
    [InlineData("The ferry sank on March 3, 2025. The same day, the mayor resigned.", "2025-03-03")]
    [InlineData("The ferry sank on March 3, 2025. A day earlier, the mayor resigned.", "2025-03-02")]
    [InlineData("The ferry sank on March 3, 2025. The following month, the mayor resigned.", "2025-04")]
    [InlineData("The ferry sank in March 2025. A year earlier, the mayor resigned.", "2024-03")]
    [InlineData("The mayor resigned two days after March 3, 2025.", "2025-03-05")]
    public void What_is_told_from_another_time_is_counted_from_it(string text, string edtf) =>
        Assert.Equal(edtf, Find(text, Published)[^1].Edtf);

    [Theory]
    [InlineData("The mayor spoke on Wednesday.")]
    [InlineData("The mayor spoke yesterday.")]
    [InlineData("The ferry sank last week.")]
    [InlineData("The ferry sank two days ago.")]
    public void Without_a_day_to_count_from_there_is_no_date(string text) => Assert.Null(Assert.Single(Find(text, published: null)).Edtf);

    [Fact]
    public void Without_a_day_to_count_from_the_year_is_any() =>
        AssertTime("The mayor spoke on March 3.", "March 3", "XXXX-03-03", published: null);

    [Fact]
    public void The_dateline_comes_before_the_day_of_publication()
    {
        var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize("The mayor spoke yesterday."));

        Assert.Equal("2026-03-03", Assert.Single(TimeFinder.Find(parsed, Published, dateline: new DateOnly(2026, 3, 4))).Edtf);
    }

    [Fact]
    public void A_dateline_in_the_text_says_when_it_was_written() =>
        Assert.Equal("2026-03-02", Find("DORRUM, March 3 (AFP) — The mayor spoke yesterday.", Published)[^1].Edtf);

    [Theory]
    [InlineData("The mayor, 52 years old, may march to the gate.")]
    [InlineData("A 7-year-old boy drew the map.")]
    [InlineData("The fleet has 2000 sailors and $1999 in cash.")]
    [InlineData("She told USA Today that the gate is open.")]
    [InlineData("April Weaver and June Holt opened the gate.")]
    public void Ages_counts_and_names_are_no_times(string text) => Assert.Empty(Find(text, Published));

    private static TimeMention AssertTime(string text, string words, string? edtf, DateOnly? published)
    {
        var time = Assert.Single(Find(text, published));
        Assert.Equal((words, edtf), (time.Span.In(text).ToString(), time.Edtf));
        return time;
    }

    private static ImmutableArray<TimeMention> Find(string text, DateOnly? published) =>
        TimeFinder.Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)), published);
}
