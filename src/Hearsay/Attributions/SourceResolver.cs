using System.Collections.Immutable;
using Hearsay.Attributions.Cues;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// From source phrases to parties, for what only the attributions around them can tell: "I" is whoever is being quoted, and "we"
/// at least that one, "you" whoever is called by name.
/// </summary>
internal sealed class SourceResolver(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private readonly SpokenPersons _spoken = new(parsed, mentioned, quotes);
    private readonly Issuers _issuers = new(parsed, mentioned);
    private readonly Dictionary<int, ImmutableArray<int>> _parties = [];

    /// <summary>The parties of each draft's source, by the cue's anchor; empty where it names none. Drafts come in the order of their cues.</summary>
    public Dictionary<int, ImmutableArray<int>> Resolve(IReadOnlyList<AttributionDraft> drafts)
    {
        foreach (var draft in drafts.OrderBy(static draft => draft.Depth).ThenBy(static draft => draft.Anchor))
        {
            _parties[draft.Anchor] = draft.Source is { } source ? PartiesOf(draft, source) : [];
        }

        return _parties;
    }

    private ImmutableArray<int> PartiesOf(AttributionDraft draft, (int First, int End) source)
    {
        // "No group has claimed it": nobody has.
        if (CueNegation.IsNobody(parsed, source))
        {
            return [];
        }

        source = _issuers.Of(source) ?? source;
        var referents = mentioned.Introduce(parsed.Tokenized.SpanOf(source.First, source.End));
        return referents.Person switch
        {
            GrammaticalPerson.First when _spoken.SpeakerOf(draft, source.First) is { } speaker && _parties.TryGetValue(speaker.Anchor, out var parties) => parties,
            GrammaticalPerson.Second => _spoken.AddressedAt(source.First),
            _ => draft.Within is { } outer && source.End - source.First == 1 && _parties.TryGetValue(outer.Anchor, out var speakers)
                ? _spoken.Pronoun(source.First, outer, speakers, referents.Parties)
                : referents.Parties,
        };
    }
}
