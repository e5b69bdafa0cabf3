namespace Hearsay.Tests.Mentions;

public sealed class TakenUpOutletsTests
{
    [Theory]
    [InlineData("The Velmara Lantern reported that the bridge was open. The newspaper said it had seen the plans.", "Velmara Lantern", "The newspaper")]
    [InlineData("The Velmara Lantern reported that the bridge was open. Lindt denied the paper's account.", "Velmara Lantern", "the paper")]
    [InlineData("The Velmara Lantern printed two maps. The report said that the bridge was open.", "Velmara Lantern", "The report")]
    [InlineData("Radio Dorrum reported that the bridge was open. The station said it had spoken to the driver.", "Radio Dorrum", "The station")]
    // Who tells is meant before who is only named, and what is a newspaper before what is not.
    [InlineData("The Velmara Lantern reported that the bridge was open. The mayor told Tessaly Wire that the newspaper was wrong.", "Velmara Lantern", "the newspaper")]
    public void The_newspaper_is_a_mention_of_the_outlet_that_told_something_last(string text, string name, string mention)
    {
        var outlet = Assert.Single(ShippedReader.Read(text).Parties, party => party.Name == name);

        Assert.Contains(mention, outlet.Mentions.Select(span => span.In(text).ToString()));
        Assert.Equal(outlet.Mentions.OrderBy(static span => span.Start), outlet.Mentions);
    }

    [Theory]
    [InlineData("Radio Dorrum reported that the bridge was open. Lindt said that the newspaper had known it before.", "Radio Dorrum", "the newspaper")]
    [InlineData("The Velmara Lantern reported that the bridge was open. Two guards slept at the station.", "Velmara Lantern", "the station")]
    [InlineData("The Velmara Lantern reported on it. A report by the Monitoring Group named nobody. The report said that the road was closed.", "Velmara Lantern", "The report")]
    [InlineData("The Velmara Lantern reported on it. A newspaper in Ostra printed a map. The newspaper said that the map was old.", "Velmara Lantern", "The newspaper")]
    public void What_is_of_another_sort_or_was_told_of_before_is_not(string text, string name, string mention)
    {
        var outlet = Assert.Single(ShippedReader.Read(text).Parties, party => party.Name == name);

        Assert.DoesNotContain(mention, outlet.Mentions.Select(span => span.In(text).ToString()));
    }
}
