namespace Hearsay.Tests.Attributions.Cues;

/// <summary>Whether what a cue does is told not to be done, and by which word, on the real reader.</summary>
public sealed class NegatedActTests
{
    [Theory]
    [InlineData("The ministry did not deny that its men had left.", "deny", "not")]
    [InlineData("The minister has not yet said whether the bridge will open.", "say", "not")]
    [InlineData("She never claimed that the bridge was hers.", "claim", "never")]
    [InlineData("He doesn't believe that the army will leave.", "believe", "n't")]
    [InlineData("Doctors doubt that the wounded will live.", "believe", "doubt")]
    [InlineData("No group has claimed responsibility for the blast.", "claim", "No")]
    [InlineData("Neither side commented on the report.", "say", "Neither")]
    [InlineData("Nobody has confirmed that the army left.", "confirm", "Nobody")]
    [InlineData("Neither the army nor the ministry confirmed the report.", "confirm", "Neither")]
    [InlineData("The ministry cannot and will not deny that its men had left.", "deny", "not")]
    [InlineData("The ministry was unable to confirm that the army left.", "confirm", "unable")]
    [InlineData("The ministry has not been able to confirm that the army left.", "confirm", "not")]
    [InlineData("Lindt pleaded not guilty to charges that he took bribes.", "confirm", "not")]
    [InlineData("Not a single official confirmed that the army left.", "confirm", "Not")]
    public void An_act_that_is_not_done_says_by_which_word(string text, string act, string word)
    {
        var told = Assert.Single(ShippedReader.Read(text).Attributions);

        Assert.Equal((act, true), (ContractName.Of(told.Cue.Act), told.Cue.Negated));
        Assert.Equal(word, Assert.Single(told.Evidence, static one => one.Field == "negated").Span.In(text).ToString());
    }

    [Theory]
    [InlineData("The ministry denied that its men had left.")]
    [InlineData("The mayor said that nobody came.")]
    [InlineData("The mayor said that the army had not left.")]
    [InlineData("Officials are not only saying that the army left.")]
    [InlineData("Doctors do not doubt that the wounded will live.")]
    [InlineData("“No,” the mayor said on Monday.")]
    public void An_act_that_is_done_is_not_negated_by_what_is_said(string text) =>
        Assert.All(ShippedReader.Read(text).Attributions, static told => Assert.False(told.Cue.Negated));

    [Theory]
    [InlineData("No group has claimed responsibility for the blast.")]
    [InlineData("Neither side commented on the report.")]
    [InlineData("Nobody has confirmed that the army left.")]
    [InlineData("None of the ministers said that the army left.")]
    [InlineData("None of the ministers denied that the army left.")]
    [InlineData("Not a single official confirmed that the army left.")]
    [InlineData("Not one minister said that the army left.")]
    public void Nobody_is_the_source_of_what_none_has_said(string text)
    {
        var reading = ShippedReader.Read(text);
        var source = Assert.Single(reading.Attributions).Source;

        Assert.NotEmpty(source.Spans);
        Assert.Empty(source.Parties);
        Assert.DoesNotContain(reading.Parties, static party => party.Name.StartsWith("No ", StringComparison.Ordinal) || party.Name.StartsWith("Neither ", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_neither_this_nor_that_each_is_a_source()
    {
        var reading = ShippedReader.Read("Neither the army nor the ministry confirmed the report.");

        Assert.Equal(["army", "ministry"], Assert.Single(reading.Attributions).Source.Parties.Select(id => reading.Parties.Single(party => party.Id == id).Name));
    }
}
