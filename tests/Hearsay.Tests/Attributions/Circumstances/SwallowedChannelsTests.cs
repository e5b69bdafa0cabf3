using Hearsay.Attributions;
using Hearsay.Attributions.Circumstances;
using Hearsay.Grammar;

namespace Hearsay.Tests.Attributions.Circumstances;

/// <summary>A content that is marked too long takes the channel along; the cue gets it back, but no channel of the content's own.</summary>
public sealed class SwallowedChannelsTests
{
    [Theory]
    // What is to be done, or shall be, cannot have happened on the occasion.
    [InlineData("<The premier> {called on} [both envoys to leave Dorrum during an address at the Marble Hall].", CueAct.Urge, ChannelKind.Address, "during an address at the Marble Hall")]
    [InlineData("<The governor> {promised} [to rebuild the dam at a rally in Ostra].", CueAct.Promise, ChannelKind.Address, "at a rally in Ostra")]
    [InlineData("<The bishop> {called for} [an end to the shelling during a sermon].", CueAct.Urge, ChannelKind.Address, "during a sermon")]
    [InlineData("<The judge> {threatened} [to close the court in a letter to the governor].", CueAct.Threaten, ChannelKind.Document, "in a letter to the governor")]
    // Ways of telling that are not also places.
    [InlineData("<The ministry> {said} [the plane had been lost over the Sael in a statement].", CueAct.Say, ChannelKind.Statement, "in a statement")]
    [InlineData("<The mayor> {said} [the water was safe at a news conference on Wednesday].", CueAct.Say, ChannelKind.Briefing, "at a news conference on Wednesday")]
    [InlineData("<The envoy> {said} [the truce would hold in a post on X].", CueAct.Say, ChannelKind.Post, "in a post on X")]
    [InlineData("<The general> {warned} [that the north would strike back in a televised address].", CueAct.Warn, ChannelKind.Address, "in a televised address")]
    // Before the clause proper, and behind a quotation.
    [InlineData("<The governor> {said} [in a speech in Ostra that the dam would hold].", CueAct.Say, ChannelKind.Address, "in a speech in Ostra")]
    [InlineData("<The ministry> {confirmed} [in an e-mail that two men were missing].", CueAct.Confirm, ChannelKind.Statement, "in an e-mail")]
    [InlineData("<The premier> {called} [the ruling “a disgrace to the country”] in remarks to farmers.", CueAct.Say, ChannelKind.Address, "in remarks to farmers")]
    public void A_channel_at_the_edge_of_the_content_is_the_cue_s(string marked, CueAct act, ChannelKind kind, string span)
    {
        var (found, words) = Find(marked, act);

        Assert.Equal((kind, span), (found?.Kind, words));
    }

    [Theory]
    // What is done with words in the content has its own channel.
    [InlineData("<The police> {said} [the suspect confessed in an interview].", CueAct.Say)]
    [InlineData("<The envoy> {said} [that the premier had lied in a speech].", CueAct.Say)]
    [InlineData("<The governor> {urged} [the minister to explain himself at a news conference].", CueAct.Urge)]
    [InlineData("<The army> {said} [the threat had been posted on Telegram].", CueAct.Say)]
    [InlineData("<The clerk> {said} [the mayor made the remark in an interview].", CueAct.Say)]
    // So has what happens on an occasion or stands in a document.
    [InlineData("<The mayor> {said} [a man was shot at a rally in Ostra].", CueAct.Say)]
    [InlineData("[The guards opened fire at a rally in Ostra], <the mayor> {said}.", CueAct.Say)]
    [InlineData("<The company> {said} [the figures were wrong in a report].", CueAct.Say)]
    // One that was told of before, and one that is quoted.
    [InlineData("<The envoy> {said} [the truce was dead in her statement].", CueAct.Say)]
    [InlineData("<The envoy> {said} [that nobody had read the offer in the statement].", CueAct.Say)]
    [InlineData("<The envoy> {said}: [“The truce was buried in a statement.”]", CueAct.Say)]
    // No channel at all.
    [InlineData("<The candidate> {said} [she had come to take part in media interviews].", CueAct.Say)]
    [InlineData("<The premier> {said} [the general had given an interview].", CueAct.Say)]
    public void The_content_s_own_channels_and_occasions_are_not(string marked, CueAct act) => Assert.Null(Find(marked, act).Found);

    [Fact]
    public void Its_hour_goes_along_with_it()
    {
        var (parsed, draft) = Drafts.Read("<The governor> {promised} [to rebuild the dam at a rally in Ostra on Sunday].");
        var channel = new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), static _ => false).Of(draft, CueAct.Promise);

        Assert.Equal("2026-03-01", new SayingTimes(new Tree(parsed), new DateOnly(2026, 3, 5)).Of(draft, CueAct.Promise, channel)?.Edtf);
        Assert.Null(new SayingTimes(new Tree(parsed), new DateOnly(2026, 3, 5)).Of(draft, CueAct.Promise, channel: null));
    }

    private static (FoundChannel? Found, string? Words) Find(string marked, CueAct act)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var found = new Channels(new Tree(parsed), QuoteStates.Find(parsed.Tokenized), static _ => false).Of(draft, act);
        return (found, found is null ? null : parsed.Words(found.Span));
    }
}
