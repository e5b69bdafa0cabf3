using Hearsay.Attributions;
using Hearsay.Attributions.Circumstances;
using Hearsay.Grammar;

namespace Hearsay.Tests.Attributions.Circumstances;

public sealed class ChannelsTests
{
    [Theory]
    [InlineData("[The road is open], <the mayor> {said} in a statement.", ChannelKind.Statement, "in a statement")]
    [InlineData("[The road is open], <the mayor> {said in a statement}.", ChannelKind.Statement, "in a statement")]
    [InlineData("<The lawyers> {said} by e-mail [that he was innocent].", ChannelKind.Statement, "by e-mail")]
    [InlineData("During an address in the East Hall, <the mayor> {said} [the road is open].", ChannelKind.Address, "During an address in the East Hall")]
    [InlineData("Speaking at a rally in Dorrum, <the mayor> {said} [the road is open].", ChannelKind.Address, "at a rally")]
    [InlineData("<The mayor> {said} at a press conference [that the road is open].", ChannelKind.Briefing, "at a press conference")]
    [InlineData("<The president> {said} on television [that the state was standing].", ChannelKind.Broadcast, "on television")]
    [InlineData("[The road is open], <the mayor> {said} on Telegram.", ChannelKind.Post, "on Telegram")]
    [InlineData("<The mayor> {tweeted} [that the road is open].", ChannelKind.Post, "tweeted")]
    [InlineData("<The mayor> {wrote} in a letter [that the road is open].", ChannelKind.Document, "in a letter")]
    [InlineData("<The sergeant> {testified} [that the road was open].", ChannelKind.Testimony, "testified")]
    [InlineData("[The road is open], <the mayor> {said} by telephone.", ChannelKind.Call, "by telephone")]
    public void Words_beside_the_cue_tell_the_way(string marked, ChannelKind kind, string span)
    {
        var (found, words) = Find(marked);

        Assert.Equal((kind, span), (found?.Kind, words));
    }

    [Theory]
    [InlineData("[The road is open], <the mayor> {told} Radio Dorrum on Monday.", ChannelKind.Interview, "told Radio Dorrum", "Radio Dorrum")]
    [InlineData("In an interview with Radio Dorrum, <the mayor> {said} [the road is open].", ChannelKind.Interview, "In an interview with Radio Dorrum", "Radio Dorrum")]
    [InlineData("[The road is open], <the mayor> {told} Radio Dorrum in a statement.", ChannelKind.Statement, "in a statement", "Radio Dorrum")]
    [InlineData("[The road is open], <the mayor> {said} on Radio Dorrum.", ChannelKind.Broadcast, "on Radio Dorrum", "Radio Dorrum")]
    public void An_outlet_that_was_told_is_the_partner(string marked, ChannelKind kind, string span, string with)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var found = new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), range => parsed.Words(range) == "Radio Dorrum").Of(draft, CueAct.Say);

        Assert.NotNull(found);
        Assert.Equal((kind, span, with), (found.Kind, parsed.Words(found.Span), parsed.Words(found.With!.Value)));
    }

    [Theory]
    // Meetings are no briefings, and what others say or do elsewhere is no channel of this.
    [InlineData("<The mayor> {said} at a conference [that the road is open].")]
    [InlineData("<The mayor> {said} [the road is open].")]
    [InlineData("<The mayor> {said} [the statement was false].")]
    [InlineData("<The mayor> {told} lawmakers [that the road is open].")]
    [InlineData("[The road is open], <the mayor> {said} after he left the rally.")]
    public void Without_such_words_there_is_none(string marked) => Assert.Null(Find(marked).Found);

    [Fact]
    public void An_outlet_that_is_asked_is_no_channel()
    {
        var (parsed, draft) = Drafts.Read("<The mayor> {asked} Radio Dorrum [whether the road was open].");

        Assert.Null(new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), static _ => true).Of(draft, CueAct.Ask));
    }

    [Fact]
    public void A_thought_has_no_channel()
    {
        var (parsed, draft) = Drafts.Read("<The mayor> {believed} in a statement [that the road was open].");

        Assert.Null(new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), static _ => false).Of(draft, CueAct.Believe));
    }

    private static (FoundChannel? Found, string? Words) Find(string marked)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var found = new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), static _ => false).Of(draft, CueAct.Say);
        return (found, found is null ? null : parsed.Words(found.Span));
    }
}
