using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Propositions;

namespace Hearsay.Tests.Claims.Matching;

public sealed class TimeStretchTests
{
    [Theory]
    [InlineData("2031-05-08", 1)]
    [InlineData("2031-05-08~", 1)]
    [InlineData("2031-05", 31)]
    [InlineData("2031", 365)]
    [InlineData("2031-05-07/2031-05-08", 2)]
    public void A_date_is_the_days_that_it_may_be(string edtf, int days) =>
        Assert.Equal(days * TimeStretch.Day, TimeStretch.Parse(edtf)!.Value.To - TimeStretch.Parse(edtf)!.Value.From);

    [Fact]
    public void Hours_are_a_part_of_their_day()
    {
        var night = TimeStretch.Parse("2031-05-08T18:00:00/2031-05-09T00:00:00")!.Value;

        Assert.True(night.IsPartOfDay);
        Assert.True(night.Within(TimeStretch.Parse("2031-05-08")!.Value));
        Assert.Equal(6 * 60, night.To - night.From);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2031-05-08/..")]
    [InlineData("../2031-05-08")]
    [InlineData("2031-21")]
    [InlineData("XXXX-05")]
    [InlineData("2031-02-30")]
    [InlineData("9999")]
    public void What_has_no_two_ends_is_no_stretch(string? edtf) => Assert.Null(TimeStretch.Parse(edtf));
}
