using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Drafts.Relays;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;

namespace Hearsay.Tests.Attributions;

public sealed class RelayedSourcesTests
{
    [Fact]
    public void Whoever_is_cited_stands_within_whoever_cites()
    {
        var (relayed, report, citing) = Add("<The Lantern> {reported}, citing two officials, [that the road was open].");

        Assert.Equal([report.Anchor, citing.Anchor], relayed.Select(static draft => draft.Anchor));
        Assert.Null(relayed[0].Within);
        Assert.Equal(report.Anchor, relayed[1].Within?.Anchor);
    }

    [Fact]
    public void Whoever_cites_leaves_the_content_that_the_citing_was_found_to_hold()
    {
        // The network's own reading of the citing holds the report that cites: the one cited replaces it and may not hold it, too.
        var (relayed, report, _) = Add("<The Lantern> {reported}, citing two officials, [that the road was open].", citingHolds: true);

        Assert.Equal(2, relayed.Count);
        Assert.Equal(report.Anchor, relayed[0].Anchor);
        Assert.Null(relayed[0].Within);
        Assert.Same(relayed[0], relayed[1].Within);
    }

    private static (List<AttributionDraft> Relayed, AttributionDraft Report, AttributionDraft Citing) Add(string marked, bool citingHolds = false)
    {
        var (parsed, report) = Drafts.Read(marked);
        var token = Array.FindIndex(parsed.Tokens, one => one.Span.In(parsed.Text) is "citing");
        var citing = report with { Anchor = token, Cue = (token, token + 1), Content = [(0, parsed.Tokens.Length)] };
        List<AttributionDraft> drafts = citingHolds ? [report with { Within = citing }, citing] : [report];
        return (new RelayedSources(parsed, new MentionFinder(ActorTable.Default).Find(parsed), QuoteStates.Find(parsed.Tokenized)).Add(drafts), report, citing);
    }
}
