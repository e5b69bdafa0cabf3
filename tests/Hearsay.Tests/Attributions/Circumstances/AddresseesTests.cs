using Hearsay.Attributions;
using Hearsay.Attributions.Circumstances;
using Hearsay.Grammar;

namespace Hearsay.Tests.Attributions.Circumstances;

public sealed class AddresseesTests
{
    [Theory]
    [InlineData("<The mayor> {told} lawmakers [that the road is open].", CueAct.Say, new[] { "lawmakers" })]
    [InlineData("<The mayor> {told} lawmakers and reporters [that the road is open].", CueAct.Say, new[] { "lawmakers", "reporters" })]
    [InlineData("<The mayor> {explained} to the council [that the road is open].", CueAct.Say, new[] { "the council" })]
    [InlineData("<The envoy> {called on} [both sides to pull back].", CueAct.Urge, new[] { "both sides" })]
    [InlineData("<The envoy> {urged} [Anstrey and Kelmara to pull back].", CueAct.Urge, new[] { "Anstrey", "Kelmara" })]
    [InlineData("<The envoy> {asked} the ministry [who was right].", CueAct.Ask, new[] { "the ministry" })]
    [InlineData("<The governor> {called on} [the Coast Guard, Norvia’s army, and the militias to put down their guns].", CueAct.Urge, new[] { "the Coast Guard", "Norvia’s army", "the militias" })]
    [InlineData("<The governor> {called on} [the Border Corps, Norvia’s military, and police to put down their guns].", CueAct.Urge, new[] { "the Border Corps", "Norvia’s military", "police" })]
    [InlineData("<The premier> {told} lawmakers, the army and the nation’s mayors [that the truce was over].", CueAct.Say, new[] { "lawmakers", "the army", "the nation’s mayors" })]
    [InlineData("<The envoy> {urged} [the ministry’s spokesman and Brandt’s deputies to resign].", CueAct.Urge, new[] { "the ministry’s spokesman", "Brandt’s deputies" })]
    [InlineData("<The general> {warned} [Velmara and its allies that the north would answer].", CueAct.Warn, new[] { "Velmara", "its allies" })]
    [InlineData("<The premier> {asked} her ministers and their deputies [whether the bridge would hold].", CueAct.Ask, new[] { "her ministers", "their deputies" })]
    [InlineData("<The governor> {ordered} [Ostra’s police and the regional guard to open their books].", CueAct.Urge, new[] { "Ostra’s police", "the regional guard" })]
    [InlineData("<The mayor> {told} the city’s firefighters [that pay would rise].", CueAct.Say, new[] { "the city’s firefighters" })]
    [InlineData("<The mayor> {told} the heads of schools and clinics [that pay would rise].", CueAct.Say, new[] { "the heads of schools and clinics" })]
    [InlineData("<The governor> {told} lawmakers [that Norvia’s army and the militias had fled].", CueAct.Say, new[] { "lawmakers" })]
    [InlineData("<The envoy> {urged} [Norvia to free the fishermen, teachers and students].", CueAct.Urge, new[] { "Norvia" })]
    [InlineData("Residents {were told} [to stay indoors].", CueAct.Urge, new[] { "Residents" })]
    public void Those_who_were_told_or_are_to_act_are_found(string marked, CueAct act, string[] expected) => Assert.Equal(expected, Find(marked, act));

    [Theory]
    [InlineData("<The mayor> {said} [the road is open].", CueAct.Say)]
    [InlineData("<The mayor> {told} Radio Dorrum [that the road is open].", CueAct.Say)]
    [InlineData("<The minister> {demanded} [an apology].", CueAct.Urge)]
    [InlineData("<The museum> {tells} [the truth that the town was built on sand].", CueAct.Say)]
    [InlineData("<The north> {accused} [the south of moving guns].", CueAct.Accuse)]
    [InlineData("<The north> {criticised} the south on Monday [for moving guns].", CueAct.Accuse)]
    public void Nobody_else_is(string marked, CueAct act) => Assert.Empty(Find(marked, act));

    private static List<string> Find(string marked, CueAct act)
    {
        var (parsed, draft) = Drafts.Read(marked);
        return new Addressees(new Tree(parsed), range => parsed.Words(range) == "Radio Dorrum").Of(draft, act).ConvertAll(parsed.Words);
    }
}
