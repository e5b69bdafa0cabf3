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
    [InlineData("Residents {were told} [to stay indoors].", CueAct.Urge, new[] { "Residents" })]
    public void Those_who_were_told_or_are_to_act_are_found(string marked, CueAct act, string[] expected) => Assert.Equal(expected, Find(marked, act));

    [Theory]
    [InlineData("<The mayor> {said} [the road is open].", CueAct.Say)]
    [InlineData("<The mayor> {told} Radio Dorrum [that the road is open].", CueAct.Say)]
    [InlineData("<The minister> {demanded} [an apology].", CueAct.Urge)]
    [InlineData("<The north> {accused} [the south of moving guns].", CueAct.Accuse)]
    [InlineData("<The north> {criticised} the south on Monday [for moving guns].", CueAct.Accuse)]
    public void Nobody_else_is(string marked, CueAct act) => Assert.Empty(Find(marked, act));

    private static List<string> Find(string marked, CueAct act)
    {
        var (parsed, draft) = Drafts.Read(marked);
        return new Addressees(new Tree(parsed), range => parsed.Words(range) == "Radio Dorrum").Of(draft, act).ConvertAll(parsed.Words);
    }
}
