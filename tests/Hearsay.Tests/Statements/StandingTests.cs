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
    [InlineData("The mayor asked the guards why the garrison had left the town.", "left", Polarity.Affirmed, Modality.Asked)]
    [InlineData("The mayor knows why the garrison left the town.", "left", Polarity.Affirmed, Modality.Happened)]
    public void Modality_and_denial_go_inward_through_the_chain(string text, string trigger, Polarity polarity, Modality modality) => Stands(text, trigger, polarity, modality);

    [Theory]
    [InlineData("The bridge is to be mended by the mayor.", "mended", Modality.Planned)]
    [InlineData("The aim of the council was to mend the bridge.", "mend", Modality.Planned)]
    [InlineData("The council took steps aimed at mending the bridge.", "mending", Modality.Planned)]
    [InlineData("The money will be used to mend the bridge.", "mend", Modality.Planned)]
    [InlineData("The council began a campaign to oust the mayor.", "oust", Modality.Planned)]
    [InlineData("The council wants to sell the mill and mend the bridge.", "mend", Modality.Planned)]
    [InlineData("The council has the right to mend the bridge.", "mend", Modality.Possible)]
    [InlineData("The garrison will continue to hold the town.", "hold", Modality.Planned)]
    [InlineData("The garrison may continue to hold the town.", "hold", Modality.Possible)]
    [InlineData("The guards were said to have left the town.", "left", Modality.Happened)]
    [InlineData("The mayor declined to say whether the guards left.", "left", Modality.Asked)]
    [InlineData("The mayor has said that the garrison would leave the town.", "leave", Modality.Planned)]
    public void What_lies_ahead_has_not_happened(string text, string trigger, Modality modality) => Stands(text, trigger, Polarity.Affirmed, modality);

    [Theory]
    [InlineData("The garrison will stay until the siege ends.", "ends", Modality.Conditional)]
    [InlineData("The gates will open as soon as the flood recedes.", "recedes", Modality.Conditional)]
    [InlineData("The gates will open when the king arrives.", "arrives", Modality.Planned)]
    [InlineData("The guards must wait before opening the gates.", "opening", Modality.Planned)]
    [InlineData("The garrison stayed until the siege ended.", "ended", Modality.Happened)]
    [InlineData("The garrison left before the siege began.", "began", Modality.Happened)]
    public void Beside_what_lies_ahead_a_clause_of_time_lies_ahead(string text, string trigger, Modality modality) => Stands(text, trigger, Polarity.Affirmed, modality);

    [Theory]
    [InlineData("The garrison has agreed to leave the town unless the talks fail.", "leave", Modality.Conditional)]
    [InlineData("The mayor said if the talks failed, the garrison would leave the town.", "leave", Modality.Conditional)]
    [InlineData("The garrison will hold the town as long as the siege lasts.", "lasts", Modality.Conditional)]
    [InlineData("The ministry was providing escorts for the guards.", "providing", Modality.Ongoing)]
    public void A_condition_beside_a_plan_is_one_of_what_is_planned(string text, string trigger, Modality modality) => Stands(text, trigger, Polarity.Affirmed, modality);

    [Theory]
    [InlineData("The mayor does not think that the garrison left the town.", "left", Modality.Believed)]
    [InlineData("The mayor decided against leaving the town.", "leaving", Modality.Planned)]
    [InlineData("Neither the mayor nor the garrison left the town.", "left", Modality.Happened)]
    public void Whoever_does_not_think_so_thinks_that_it_is_not_so(string text, string trigger, Modality modality) => Stands(text, trigger, Polarity.Negated, modality);

    [Fact]
    public void Almost_doubled_is_a_figure_and_no_denial() => Stands("The ministry almost doubled the garrison.", "doubled", Polarity.Affirmed, Modality.Happened);

    [Fact]
    public void What_will_have_happened_may_yet_be() =>
        Stands("If the talks fail, the garrison will have left the town.", "left", Polarity.Affirmed, Modality.Conditional);

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
