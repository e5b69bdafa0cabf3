using System.Collections.Immutable;
using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Cues;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>From a draft and the parties of its source to the attribution's act, quotation, channel, time and addressees.</summary>
internal sealed class DraftReader
{
    private readonly ParsedText _parsed;
    private readonly MentionedParties _mentioned;
    private readonly QuoteStates _quotes;
    private readonly Channels _channels;
    private readonly SayingTimes _times;
    private readonly SayingPlaces _places;
    private readonly Addressees _addressees;

    public DraftReader(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes, DateOnly? published, ImmutableArray<Place> places)
    {
        (_parsed, _mentioned, _quotes) = (parsed, mentioned, quotes);
        var tree = mentioned.Table.Tree;
        _channels = new Channels(tree, quotes, IsOutlet);
        _times = new SayingTimes(tree, published);
        _places = new SayingPlaces(tree, places);
        _addressees = new Addressees(tree, IsOutlet);
    }

    public ReadDraft Read(AttributionDraft draft, ImmutableArray<int> sources)
    {
        var (act, lemma, negation) = CueActs.Of(_parsed, draft, sources.IsEmpty ? null : _mentioned.KindOf(sources[0]));
        var channel = _channels.Of(draft, act);
        return new ReadDraft
        {
            Draft = draft,
            Sources = sources,
            Act = act,
            Lemma = lemma,
            Negation = negation,
            Quote = QuoteKinds.Of(_parsed, _quotes, draft),
            Unclosed = Unclosed(draft),
            Channel = channel,
            ChannelWith = channel?.With is { } with ? Introduced(with) : [],
            SaidAt = _times.Of(draft, act, channel),
            SaidWhere = _places.Of(draft, act, channel),
            Addressees = [.. _addressees.Of(draft, act).Where(range => !IsPartner(channel, range)).SelectMany(range => Introduced(range)).Distinct()],
        };
    }

    private int? Unclosed(AttributionDraft draft)
    {
        foreach (var (first, end) in draft.Content)
        {
            for (var token = first; token < end; token++)
            {
                if (_quotes.SpanOf(token) is >= 0 and var span && span != _quotes.SpanOf(draft.Anchor) && _quotes.Quotation(span) is { Closing: QuotationClosing.Unclosed, First: var opening })
                {
                    return opening;
                }
            }
        }

        return null;
    }

    // "told Radio Dorrum by telephone": the partner of the call is no listener beside it.
    private static bool IsPartner(FoundChannel? channel, (int First, int End) range) =>
        channel?.With is { } with && range.First < with.End && with.First < range.End;

    private bool IsOutlet((int First, int End) range) =>
        _mentioned.PartiesOf(_parsed.Tokenized.SpanOf(range.First, range.End)).Parties is [var party, ..] && _mentioned.KindOf(party) == PartyKind.Outlet;

    private ImmutableArray<int> Introduced((int First, int End) range) =>
        _mentioned.Introduce(_parsed.Tokenized.SpanOf(range.First, range.End)).Parties;
}
