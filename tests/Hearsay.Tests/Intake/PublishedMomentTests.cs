using CsCheck;
using Hearsay.Intake.Moments;

namespace Hearsay.Tests.Intake;

public sealed class PublishedMomentTests
{
    [Theory]
    [InlineData("2031-05-12", "2031-05-12")]
    [InlineData("20310512", "2031-05-12")]
    [InlineData("2031-05-12T06:30:00Z", "2031-05-12T06:30:00+00:00")]
    [InlineData("2031-05-12T06:30:00.123+0200", "2031-05-12T06:30:00+02:00")]
    [InlineData("2031-05-12 06:30:00 -05:00", "2031-05-12T06:30:00-05:00")]
    [InlineData("Mon, 12 May 2031 06:30:00 GMT", "2031-05-12T06:30:00+00:00")]
    [InlineData("Mon, 12 May 2031 06:30:00 EST", "2031-05-12T06:30:00-05:00")]
    [InlineData("Mon, 12 May 2031 06:30:00 CEST", "2031-05-12T06:30:00+02:00")]
    [InlineData("Tues, 12 May 2031 06:30:00 +0530", "2031-05-12T06:30:00+05:30")]
    [InlineData("12 May 31 06:30 +0000", "2031-05-12T06:30:00+00:00")]
    [InlineData("May 12, 2031 at 6:30 p.m. EDT", "2031-05-12T18:30:00-04:00")]
    [InlineData("Published: 12th May 2031, 12:05 am GMT", "2031-05-12T00:05:00+00:00")]
    [InlineData("Updated 6.30pm BST, May 12 2031", "2031-05-12T18:30:00+01:00")]
    [InlineData("1936420200", "2031-05-13T06:30:00+00:00")]
    [InlineData("1936420200000", "2031-05-13T06:30:00+00:00")]
    [InlineData("25/12/2031", "2031-12-25")]
    [InlineData("12/25/2031", "2031-12-25")]
    public void Dates_are_read_as_pages_feeds_and_mails_write_them(string written, string read) =>
        Assert.Equal(read, PublishedMoment.TryRead(written, out var moment) ? moment.ToString() : null);

    // A zone that stands for two places, or none, leaves the day alone.
    [Theory]
    [InlineData("Mon, 12 May 2031 06:30:00 IST", "2031-05-12")]
    [InlineData("Mon, 12 May 2031 06:30:00", "2031-05-12")]
    [InlineData("12 May 2031 25:99 GMT", "2031-05-12")]
    public void A_moment_without_a_zone_beyond_doubt_is_a_day(string written, string day) =>
        Assert.Equal(day, PublishedMoment.TryRead(written, out var moment) ? moment.ToString() : null);

    [Theory]
    [InlineData("05/06/2031")]
    [InlineData("31 February 2031")]
    [InlineData("three hours ago")]
    [InlineData("May 12")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("")]
    public void What_cannot_be_told_is_no_date(string written) => Assert.False(PublishedMoment.TryRead(written, out _));

    [Fact]
    public void Any_text_is_read_without_fault() =>
        Gen.String[Gen.Char["0123456789 :-+/.TZapmMay,"], 0, 60].Sample(text => { PublishedMoment.TryRead(text, out _); });

    [Fact]
    public void What_is_written_is_read_again() => Gen.Long[0, 4_000_000_000].Select(Gen.Int[-14, 14]).Sample((seconds, hours) =>
    {
        var at = DateTimeOffset.FromUnixTimeSeconds(seconds).ToOffset(TimeSpan.FromHours(hours));
        Assert.True(PublishedMoment.TryRead(PublishedMoment.Of(at).ToString(), out var read));
        Assert.Equal(at, read.At);
    });
}
