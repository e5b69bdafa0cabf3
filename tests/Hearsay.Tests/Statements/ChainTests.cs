using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Statements;

/// <summary>Who relays and who commits: the holder is the first committing voice from the outside in.</summary>
public sealed class ChainTests
{
    [Fact]
    public void An_outlet_relays_and_whom_it_cites_holds() =>
        Told("The Velmara Herald reported that two army officers said the bridge had been blown up.", "blown", ["two army officers"], Stance.Relays, Stance.Affirms);

    [Fact]
    public void Whoever_recounts_without_citing_commits() =>
        Told("President Oram said the hill leaders had told him the bridge had been blown up.", "blown", ["Oram"], Stance.Affirms, Stance.Affirms);

    [Fact]
    public void Whoever_cites_relays() =>
        Told("The ministry said, citing residents, that the market had been shelled.", "shelled", ["residents"], Stance.Relays, Stance.Affirms);

    [Theory]
    [InlineData("The Journal, citing two people familiar with the matter, reported that troops had entered Sel.", "two people familiar with the matter")]
    [InlineData("The Velmara Herald, citing two officials, said troops had entered Sel.", "two officials")]
    [InlineData("The Velmara Herald said, citing Oleg Morozov, that troops had entered Sel.", "Oleg Morozov")]
    [InlineData("According to the Velmara Herald, citing a railway worker, troops had entered Sel.", "railway worker")]
    public void Whoever_is_cited_holds_wherever_the_citing_stands(string text, string cited) =>
        Told(text, "entered", [cited], Stance.Relays, Stance.Affirms);

    [Theory]
    [InlineData("The road was shelled, according to a statement which the border guard issued on Sunday.", "border guard")]
    [InlineData("The chief of the Rellin fire service, Aldous Wray, said that the road was shelled.", "Aldous Wray")]
    [InlineData("It was disclosed on Friday by the Norvian navy that the road was shelled.", "Norvian navy")]
    [InlineData("A bulletin from Rellin General Hospital put on record that the road was shelled.", "bulletin from Rellin General Hospital")]
    [InlineData("The road was shelled on Monday. That came on Tuesday from the Norvian army.", "Norvian army")]
    public void Whoever_words_come_from_holds_whatever_verb_hands_them_over(string text, string holder) => Told(text, "shelled", [holder], Stance.Affirms);

    [Theory]
    [InlineData("The Marsh Column rejected on Saturday reports that its men had seized the yard.")]
    [InlineData("The Marsh Column rejected reports that its men had seized the yard.")]
    public void Whoever_rejects_reports_denies_whatever_day_stands_between(string text) => Told(text, "seized", ["Marsh Column"], Stance.Denies);

    [Fact]
    public void Doubt_is_a_stance_and_no_denial()
    {
        var told = Told("Analysts doubt that the rebels hold the town.", "hold", ["Analysts"], Stance.Doubts);
        Assert.Equal((Polarity.Affirmed, Modality.Believed), (told.Polarity, told.Modality));
    }

    [Fact]
    public void Declining_to_confirm_is_no_denial() =>
        Told("An army spokesman declined to confirm that the airfield had been hit.", "hit", ["army spokesman"], Stance.Declines);

    [Fact]
    public void A_reaction_takes_the_event_for_granted() =>
        Told("Country Vell condemned the strike on the clinic and called for an inquiry.", "strike", ["Country Vell"], Stance.Presupposes);

    [Fact]
    public void Whoever_withdraws_a_telling_neither_affirms_nor_denies() =>
        Told("The Courier deleted its post that troops had entered Sel.", "entered", ["Courier"], Stance.Withdraws);

    [Fact]
    public void Hearsay_has_no_holder()
    {
        var told = Told("The rebels reportedly hold the town.", "hold", []);
        Assert.Equal(VoiceKind.Unspecified, told.Voice);
    }

    [Fact]
    public void What_nobody_is_said_to_say_the_text_says_itself()
    {
        var told = Told("The rebels hold the town.", "hold", []);
        Assert.Equal(VoiceKind.Reporter, told.Voice);
        Assert.Empty(told.Chain);
        Assert.Null(told.Attribution);
    }

    [Fact]
    public void The_clause_of_an_attribution_is_no_statement()
    {
        var reading = ShippedReader.Read("The minister said the rebels hold the town.");
        Assert.DoesNotContain(reading.Statements, one => one.Event.Trigger.In(reading.Report.Text).SequenceEqual("said"));
    }

    [Fact]
    public void A_denial_beside_a_telling_leaves_it_whose_it_is()
    {
        const string Text = "Norvia said on Thursday it had killed a rebel commander, a claim the group denied.";
        var reading = ShippedReader.Read(Text);
        var told = reading.Statements.Where(static one => one.Event.Trigger.In(Text).SequenceEqual("killed"))
            .Select(one => (one.Polarity, string.Concat(one.Holders.Select(id => reading.Parties.Single(party => party.Id == id).Name))));
        Assert.Equal([(Polarity.Affirmed, "Norvia"), (Polarity.Negated, "group")], told);
    }

    private static Statement Told(string text, string trigger, string[] holders, params Stance[] stances)
    {
        var reading = ShippedReader.Read(text);
        var told = reading.Statements.Single(one => one.Event.Trigger.In(text).SequenceEqual(trigger));
        Assert.Equal(holders, told.Holders.Select(id => reading.Parties.Single(party => party.Id == id).Name));
        Assert.Equal(stances, told.Chain.Select(static voice => voice.Stance));
        return told;
    }
}
