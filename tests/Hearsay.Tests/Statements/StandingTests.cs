using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

/// <summary>How a proposition stands is composed from every word over it (codebook, section 4).</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData("The garrison left the town.", "left", Polarity.Affirmed, Modality.Happened)]
    [InlineData("The garrison has not left the town.", "left", Polarity.Negated, Modality.Happened)]
    [InlineData("The garrison is leaving the town.", "leaving", Polarity.Affirmed, Modality.Ongoing)]
    [InlineData("The garrison will not leave the town.", "leave", Polarity.Negated, Modality.Planned)]
    [InlineData("The garrison might have left the town.", "left", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The garrison must leave the town.", "leave", Polarity.Affirmed, Modality.Requested)]
    [InlineData("If the garrison leaves the town, the bridge will fall.", "leaves", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("If the garrison leaves the town, the bridge will fall.", "fall", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("Nobody left the town.", "left", Polarity.Negated, Modality.Happened)]
    [InlineData("No soldier left the town.", "left", Polarity.Negated, Modality.Happened)]
    [InlineData("Did the garrison leave the town?", "leave", Polarity.Affirmed, Modality.Asked)]
    public void A_clause_says_by_its_own_words_how_it_stands(string text, string trigger, Polarity polarity, Modality modality) => Stands(text, trigger, polarity, modality);

    [Theory]
    [InlineData("The garrison failed to leave the town.", "leave", Polarity.Negated, Modality.Happened)]
    [InlineData("The garrison did not fail to leave the town.", "leave", Polarity.Affirmed, Modality.Happened)]
    [InlineData("The garrison may fail to leave the town.", "leave", Polarity.Negated, Modality.Possible)]
    [InlineData("The garrison managed to leave the town.", "leave", Polarity.Affirmed, Modality.Happened)]
    [InlineData("The garrison began to leave the town.", "leave", Polarity.Affirmed, Modality.Happened)]
    [InlineData("The garrison continued to leave the town.", "leave", Polarity.Affirmed, Modality.Ongoing)]
    [InlineData("The shelling forced the garrison to leave the town.", "leave", Polarity.Affirmed, Modality.Happened)]
    [InlineData("The mayor ordered the garrison not to leave the town.", "leave", Polarity.Negated, Modality.Requested)]
    [InlineData("The general threatened to burn the town.", "burn", Polarity.Affirmed, Modality.Threatened)]
    [InlineData("The general promised to leave the town.", "leave", Polarity.Affirmed, Modality.Promised)]
    [InlineData("There is no evidence that the garrison left the town.", "left", Polarity.Negated, Modality.Happened)]
    [InlineData("The garrison is unable to leave the town.", "leave", Polarity.Negated, Modality.Possible)]
    [InlineData("The garrison crossed the river without firing a shot.", "firing", Polarity.Negated, Modality.Happened)]
    public void A_word_over_a_clause_decides_with_it(string text, string trigger, Polarity polarity, Modality modality) => Stands(text, trigger, polarity, modality);

    [Theory]
    [InlineData("The mayor said that the garrison may leave the town.", "leave", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The mayor denied that the garrison plans to leave the town.", "leave", Polarity.Negated, Modality.Planned)]
    [InlineData("The mayor denied that the garrison left the town.", "left", Polarity.Negated, Modality.Happened)]
    [InlineData("The mayor believes that the garrison left the town.", "left", Polarity.Affirmed, Modality.Believed)]
    [InlineData("The mayor asked whether the garrison had left the town.", "left", Polarity.Affirmed, Modality.Asked)]
    public void Modality_and_denial_go_inward_through_the_chain(string text, string trigger, Polarity polarity, Modality modality) => Stands(text, trigger, polarity, modality);

    [Fact]
    public void Coordinated_verbs_share_the_negation_before_the_first()
    {
        const string Text = "The garrison did not burn or leave the town.";
        Stands(Text, "burn", Polarity.Negated, Modality.Happened);
        Stands(Text, "leave", Polarity.Negated, Modality.Happened);
    }

    private static void Stands(string text, string trigger, Polarity polarity, Modality modality)
    {
        var told = ShippedReader.Read(text).Statements.Single(one => one.Event.Trigger.In(text).SequenceEqual(trigger));
        Assert.Equal((polarity, modality), (told.Polarity, told.Modality));
    }
}
