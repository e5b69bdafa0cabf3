using Hearsay.Mentions;

namespace Hearsay.Tests.Mentions;

public sealed class NamedPartiesTests
{
    [Theory]
    [InlineData("The mayor said that the bridge was open.", "mayor", PartyKind.Person)]
    [InlineData("The defence minister denied that the bridge was open.", "defence minister", PartyKind.Person)]
    [InlineData("The newspaper reported that the bridge was open.", "newspaper", PartyKind.Outlet)]
    [InlineData("The survey found that the bridge was open. Lindt denied the mayor's claim that it was closed.", "mayor", PartyKind.Person)]
    public void An_office_without_a_name_is_not_named(string text, string name, PartyKind kind)
    {
        var party = Assert.Single(ShippedReader.Read(text).Parties, party => party.Name == name);

        Assert.Equal((kind, false, name), (party.Kind, party.Named, party.Description));
    }

    [Theory]
    [InlineData("The mayor, Tam Ferro, said that the bridge was open. Later the mayor said that it was shut.", "Tam Ferro")]
    [InlineData("Mayor Tam Ferro opened the bridge. The mayor said that it would hold.", "Tam Ferro")]
    public void Whom_the_report_names_elsewhere_is_named(string text, string name)
    {
        var party = Assert.Single(ShippedReader.Read(text).Parties, static party => party.Kind == PartyKind.Person);

        Assert.Equal((name, true, null), (party.Name, party.Named, party.Description));
    }

    [Theory]
    [InlineData("The ministry said that the bridge was open.", "ministry")]
    [InlineData("The survey found that the bridge was open.", "survey")]
    public void Institutions_and_documents_are_known_by_what_they_are_called(string text, string name) =>
        Assert.True(Assert.Single(ShippedReader.Read(text).Parties, party => party.Name == name).Named);

    [Fact]
    public void Nobody_is_whom_a_later_word_means()
    {
        var reading = ShippedReader.Read("“Nobody crossed,” she told the Aldmoor Courier on Friday.");

        Assert.Equal("she", Assert.Single(reading.Parties, party => reading.Attributions[0].Source.Parties.Contains(party.Id)).Name);
    }
}
