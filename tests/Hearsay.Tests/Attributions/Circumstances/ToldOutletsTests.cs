using Hearsay.Mentions;

namespace Hearsay.Tests.Attributions.Circumstances;

public sealed class ToldOutletsTests
{
    [Theory]
    [InlineData("The mayor told Tessaly Wire that the bridge was open.", "Tessaly Wire")]
    [InlineData("The governor, Pell Aumont, told Tessaly Wire by telephone that his office had no list.", "Tessaly Wire")]
    [InlineData("The bridge was open, the ministry told Tessaly Wire.", "Tessaly Wire")]
    [InlineData("“Nobody crossed,” Lindt told the Aldmoor Courier on Friday.", "Aldmoor Courier")]
    [InlineData("A spokesman told the Ostra Evening Herald the port was shut.", "Ostra Evening Herald")]
    [InlineData("Two officials told Northern Star News that the dam would hold.", "Northern Star News")]
    public void An_outlet_that_was_told_something_is_the_channel_by_its_whole_name(string text, string outlet)
    {
        var reading = ShippedReader.Read(text);

        var told = Assert.Single(reading.Attributions);
        var with = Assert.Single(reading.Parties, party => party.Id == told.Channel?.With);
        Assert.Equal((outlet, PartyKind.Outlet), (with.Name, with.Kind));
        Assert.Empty(told.Addressees);
        Assert.DoesNotContain(reading.Parties, party => party.Name != outlet && outlet.EndsWith(party.Name, StringComparison.Ordinal));
    }
}
