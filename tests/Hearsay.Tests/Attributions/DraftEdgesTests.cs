using Hearsay.Attributions.Drafts;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;

namespace Hearsay.Tests.Attributions;

public sealed class DraftEdgesTests
{
    [Theory]
    [InlineData("<The mayor> {said on Monday} [that the road was open].", "said")]
    [InlineData("<The mayor> {said late on Tuesday, 3 March}, [that the road was open].", "said")]
    [InlineData("<The mayor> {on Monday said} [that the road was open].", "said")]
    [InlineData("[The road was open], <the mayor> {said in a statement on Sunday evening}.", "said in a statement")]
    [InlineData("<A leaflet> {reads:} [“Stay home.”]", "reads")]
    public void A_cue_has_no_date_and_no_trailing_mark(string marked, string cue) => Assert.Equal(cue, Words(marked, static draft => draft.Cue));

    [Theory]
    [InlineData("<The mayor> {may say} [that the road was open].", "may say")]
    [InlineData("<The mayor> {also said} [that the road was open].", "also said")]
    [InlineData("<The mayor> {said in a statement} [that the road was open].", "said in a statement")]
    public void All_else_of_a_cue_stays(string marked, string cue) => Assert.Equal(cue, Words(marked, static draft => draft.Cue));

    [Theory]
    [InlineData("[The ministry] {was told} by <an ally> [that nobody had crossed].", "that nobody had crossed")]
    [InlineData("[The drivers] {were told} [to wait].", "to wait")]
    public void Whoever_was_told_is_no_part_of_what_was_told(string marked, string content) =>
        Assert.Equal(content, Words(marked, static draft => Assert.Single(draft.Content)));

    [Fact]
    public void Who_is_believed_to_have_done_it_is_part_of_what_is_believed()
    {
        var (parsed, draft) = Drafts.Read("[The commanders] {are believed} [to be in the hills].");

        Assert.Equal(draft.Content, Set(parsed, draft).Content);
    }

    [Fact]
    public void A_content_does_not_begin_in_the_midst_of_a_name() =>
        Assert.Equal("the port was shut", Words("<A spokesman> {told} the Ostra Evening [Herald the port was shut].", static draft => Assert.Single(draft.Content)));

    [Theory]
    [InlineData("<The report Velmar rejected> {said} [that the bridge fell].", "The report")]
    [InlineData("<The report Velmar> rejected {said} [that the bridge fell].", "The report")]
    public void Whoever_has_a_verb_of_its_own_is_no_source_of_the_next(string marked, string source) =>
        Assert.Equal(source, Words(marked, static draft => draft.Source!.Value));

    private static string Words(string marked, Func<AttributionDraft, (int First, int End)> part)
    {
        var (parsed, draft) = Drafts.Read(marked);
        return parsed.Words(part(Set(parsed, draft)));
    }

    private static AttributionDraft Set(Hearsay.Grammar.ParsedText parsed, AttributionDraft draft) =>
        Assert.Single(new DraftEdges(parsed, new MentionFinder(ActorTable.Default).Find(parsed)).Set([draft]));
}
