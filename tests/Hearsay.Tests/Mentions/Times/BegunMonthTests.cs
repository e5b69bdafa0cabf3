namespace Hearsay.Tests.Mentions.Times;

/// <summary>What has happened in a month, or goes on since it, happened in no month ahead.</summary>
public sealed class BegunMonthTests
{
    [Theory]
    [InlineData("The road was closed in March.", "2031-03")]
    [InlineData("The army left the town in December.", "2030-12")]
    [InlineData("The road has been closed since March.", "2031-03/..")]
    [InlineData("The road will be closed in March.", "2032-03")]
    public void The_verb_tells_on_which_side_of_today_a_month_is(string text, string edtf) =>
        Assert.Equal(edtf, Assert.Single(ShippedReader.Read(text, new DateOnly(2031, 11, 20)).Times).Edtf);
}
