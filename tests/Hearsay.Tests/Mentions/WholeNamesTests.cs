using Hearsay.Mentions;

namespace Hearsay.Tests.Mentions;

/// <summary>Names and descriptions whole, and nothing beside them, on the real reader.</summary>
public sealed class WholeNamesTests
{
    [Theory]
    [InlineData("The clinic was hit, a nurse told France 24 on Monday.", "France 24", "France")]
    [InlineData("A senior official told France 24 that the road was shut.", "France 24", "France")]
    [InlineData("He told Channel 4 News that the road was shut.", "Channel 4 News", "Channel")]
    public void An_outlet_with_a_number_is_told_something_by_its_whole_name(string text, string outlet, string part)
    {
        var reading = ShippedReader.Read(text);

        var with = Assert.Single(reading.Attributions).Channel?.With;
        Assert.Equal((outlet, PartyKind.Outlet), Assert.Single(reading.Parties, party => party.Id == with) is var party ? (party.Name, party.Kind) : default);
        Assert.DoesNotContain(reading.Parties, party => party.Name == part);
    }

    [Theory]
    [InlineData("Doctors Without Borders said four people died.", "Doctors Without Borders")]
    [InlineData("Four people died, Doctors Without Borders said.", "Doctors Without Borders")]
    [InlineData("Reporters Without Borders said that the road was closed.", "Reporters Without Borders")]
    public void A_known_name_of_common_words_is_one_organisation(string text, string name)
    {
        var reading = ShippedReader.Read(text);
        var source = Assert.Single(Assert.Single(reading.Attributions).Source.Parties);

        var party = reading.Parties.Single(party => party.Id == source);
        Assert.Equal((name, PartyKind.Organisation, true), (party.Name, party.Kind, party.Named));
    }

    [Fact]
    public void When_something_happened_is_no_part_of_who_did_it() =>
        Assert.DoesNotContain(ShippedReader.Read("Norvian and Korvian warships on Monday shelled the port, the mayor said.").Parties, static party => party.Name.Contains("Monday", StringComparison.Ordinal));

    [Fact]
    public void A_number_that_counts_is_no_part_of_a_name() =>
        Assert.DoesNotContain(ShippedReader.Read("The ministry said that Tessaly gave Norvia 24 ships.").Parties, static party => party.Name.Contains("24", StringComparison.Ordinal));

    [Theory]
    [InlineData("The Red Cross has left the town.\n\nIt said that the road was closed.", "Red Cross")]
    [InlineData("The ministry denied the report. It said that no ship had sunk.", "ministry")]
    [InlineData("The army left the town on Monday. It added that nobody was hurt.", "army")]
    public void It_that_says_something_is_the_last_institution(string text, string name)
    {
        var reading = ShippedReader.Read(text);

        Assert.Equal(name, reading.Parties.Single(party => reading.Attributions[^1].Source.Parties.Contains(party.Id)).Name);
    }

    [Theory]
    [InlineData("Soldiers shelled the village, a police spokesman said Friday.", "Soldiers")]
    [InlineData("The ministry said troops left on Friday.", "troops")]
    public void What_they_did_is_no_part_of_who_they_are(string text, string name) =>
        Assert.Contains(ShippedReader.Read(text).Parties, party => party.Name == name);

    [Fact]
    public void Two_outlets_of_like_names_are_two() => Assert.Equal(
        ["Sky News", "Fox News"],
        ShippedReader.Read("Sky News and Fox News reported that the road was closed.").Parties.Where(static party => party.Kind == PartyKind.Outlet).Select(static party => party.Name));
}
