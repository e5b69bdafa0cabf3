using Hearsay.Attributions;
using Hearsay.Attributions.Cues;
using Hearsay.Mentions;

namespace Hearsay.Tests.Attributions.Cues;

public sealed class CueActsTests
{
    [Theory]
    [InlineData("<The mayor> {said} [the road is open].", CueAct.Say, "say")]
    [InlineData("{According to} <the envoy>, [the road is open].", CueAct.Say, "according to")]
    [InlineData("<The minister>{:} [“It is temporary.”]", CueAct.Say, ":")]
    [InlineData("<MAYOR> {SAYS} [ROAD IS OPEN]", CueAct.Say, "say")]
    [InlineData("<The minister> {confirmed} [that the bridge was shut].", CueAct.Confirm, "confirm")]
    [InlineData("<The Front> {denied} [that its men had crossed].", CueAct.Deny, "deny")]
    [InlineData("<The union> {claims} [its members were held].", CueAct.Claim, "claim")]
    [InlineData("<The north> {accused} [the south of moving guns].", CueAct.Accuse, "accuse")]
    [InlineData("<Camp committees> {estimate} [that a third had fled].", CueAct.Assess, "estimate")]
    [InlineData("<She> {believes} [that the column is near].", CueAct.Believe, "believe")]
    [InlineData("<The mayor> {hopes} [that the road will open].", CueAct.Want, "hope")]
    [InlineData("<The council> {plans} [to reopen the school].", CueAct.Plan, "plan")]
    [InlineData("<They> {did not know} [who had printed it].", CueAct.Know, "know")]
    [InlineData("<Kelmara> {announced} [that it would search every ship].", CueAct.Announce, "announce")]
    public void A_cue_does_what_its_word_does(string marked, CueAct act, string lemma)
    {
        var (parsed, draft) = Drafts.Read(marked);

        var read = CueActs.Of(parsed, draft, null);

        Assert.Equal((act, lemma), (read.Act, read.Lemma));
    }

    [Theory]
    [InlineData("<She> {asked} [whether he would resign].", CueAct.Ask)]
    [InlineData("<She> {asked} [the guards to leave].", CueAct.Urge)]
    [InlineData("<She> {told} [the guards to leave].", CueAct.Urge)]
    [InlineData("<She> {told} the guards [that the bridge was shut].", CueAct.Say)]
    [InlineData("<The envoy> {called on} [both sides to pull back].", CueAct.Urge)]
    [InlineData("<The envoy> {called} [for an inquiry].", CueAct.Urge)]
    [InlineData("<The envoy> {called} [the charge “a lullaby”].", CueAct.Say)]
    [InlineData("<The minister> {vowed} [to rebuild the bridge].", CueAct.Promise)]
    [InlineData("<The minister> {vowed} [to sink any boat].", CueAct.Threaten)]
    [InlineData("<The minister> {vowed} [to end the war].", CueAct.Promise)]
    [InlineData("<The board> {warned} [that prices could double].", CueAct.Warn)]
    [InlineData("<Anstrey> {warned} [that it would strike the port].", CueAct.Threaten)]
    [InlineData("<He> {rejected} [the claim that shots were fired].", CueAct.Deny)]
    [InlineData("<He> {rejected} [the offer].", CueAct.Other)]
    [InlineData("<He> {agreed} [to pull back].", CueAct.Plan)]
    public void What_stands_around_a_word_may_change_what_it_does(string marked, CueAct act) => Assert.Equal(act, ActOf(marked));

    [Theory]
    [InlineData("<He> {would not say} [whether charges would follow].", CueAct.Other)]
    [InlineData("<He> {did not say} [whether charges would follow].", CueAct.Say)]
    [InlineData("<The officer> {declined to comment} [on the raid].", CueAct.Other)]
    [InlineData("<They> {could not resist pointing out} [that the road was shut].", CueAct.Say)]
    [InlineData("One of <the sources> {no longer stands by} [the figure].", CueAct.Other)]
    public void Keeping_silent_is_not_saying(string marked, CueAct act) => Assert.Equal(act, ActOf(marked));

    [Theory]
    [InlineData("[The well] {is said} [to be sold].")]
    [InlineData("[Its leaders] {reportedly} [met envoys].")]
    [InlineData("[The commanders] {are believed} [to be in the hills].")]
    [InlineData("the {so-called} [safe zone]")]
    public void A_telling_without_a_teller_is_a_hedge(string marked) => Assert.Equal(CueAct.Hedge, ActOf(marked));

    [Theory]
    [InlineData("<The office> {issued a statement warning} [that prices would rise].", CueAct.Warn)]
    [InlineData("<The mayor> {went on to explain} [that the road is open].", CueAct.Say)]
    [InlineData("<Families> {sent a letter urging} [them to reconsider].", CueAct.Urge)]
    [InlineData("<The mayor> {made clear} [that the road is open].", CueAct.Say)]
    public void A_light_word_leaves_the_act_to_a_fuller_one(string marked, CueAct act) => Assert.Equal(act, ActOf(marked));

    [Theory]
    [InlineData("<A leaflet> {says} [the bridge is closed].", PartyKind.Document, CueAct.Report)]
    [InlineData("<Radio Dorrum> {said} [the bridge is closed].", PartyKind.Outlet, CueAct.Report)]
    [InlineData("<The mayor> {said} [the bridge is closed].", PartyKind.Person, CueAct.Say)]
    [InlineData("<A study> {suggests} [that truces die of small things].", PartyKind.Document, CueAct.Report)]
    public void What_a_document_or_an_outlet_tells_is_a_report(string marked, PartyKind source, CueAct act) =>
        Assert.Equal(act, ActOf(marked, source));

    [Theory]
    [InlineData("<The mayor> {zorbled} [that the road is open].", CueAct.Say)]
    [InlineData("<The gazette> {zorbled} [the flood].", CueAct.Report, PartyKind.Outlet)]
    public void A_word_that_no_list_knows_is_read_by_what_stands_around_it(string marked, CueAct act, PartyKind? source = null) =>
        Assert.Equal(act, ActOf(marked, source));

    private static CueAct ActOf(string marked, PartyKind? source = null)
    {
        var (parsed, draft) = Drafts.Read(marked);
        return CueActs.Of(parsed, draft, source).Act;
    }
}
