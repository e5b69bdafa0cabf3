using System.Collections.Immutable;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// From source phrases to parties, for what only the attributions around them can tell: "I" is whoever is being quoted, and "we"
/// at least that one, "you" whoever is called by name, "the report" is the outlet whose report was told last.
/// </summary>
internal sealed class SourceResolver(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private readonly SpokenPersons _spoken = new(parsed, mentioned, quotes);
    private readonly Dictionary<int, ImmutableArray<int>> _parties = [];

    /// <summary>The parties of each draft's source, by the cue's anchor; empty where it names none. Drafts come in the order of their cues.</summary>
    public Dictionary<int, ImmutableArray<int>> Resolve(IReadOnlyList<AttributionDraft> drafts)
    {
        foreach (var draft in drafts.OrderBy(static draft => draft.Depth).ThenBy(static draft => draft.Anchor))
        {
            _parties[draft.Anchor] = draft.Source is { } source ? PartiesOf(draft, source) : [];
        }

        ResolveReports(drafts);
        return _parties;
    }

    /// <summary>"The report" and "the newspaper" are the outlet that told something last, else the one that was named last.</summary>
    private void ResolveReports(IReadOnlyList<AttributionDraft> drafts)
    {
        var (teller, named, next) = ((int?)null, (int?)null, 0);
        foreach (var draft in drafts)
        {
            for (; next < mentioned.Mentions.Length && mentioned.Mentions[next].Head < draft.Anchor; next++)
            {
                var mention = mentioned.Mentions[next];
                named = mention.Form == MentionForm.Name && mentioned.KindOf(mention.Party) == PartyKind.Outlet ? mention.Party : named;
            }

            if (draft.Source is { } source && (IsTheReport(source) || IsTheOutlet(draft)) && (teller ?? named) is { } reporter)
            {
                _parties[draft.Anchor] = [reporter];
            }

            foreach (var party in _parties[draft.Anchor])
            {
                teller = mentioned.KindOf(party) == PartyKind.Outlet ? party : teller;
            }
        }
    }

    private ImmutableArray<int> PartiesOf(AttributionDraft draft, (int First, int End) source)
    {
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

    /// <summary>"the newspaper": an outlet that the words point back at and nothing has named.</summary>
    private bool IsTheOutlet(AttributionDraft draft) =>
        draft.Source is { } source && source.End - source.First == 2 && parsed.Form(source.First).Equals("the", StringComparison.OrdinalIgnoreCase)
        && _parties[draft.Anchor] is [var party] && !mentioned.IsNamed(party) && mentioned.KindOf(party) == PartyKind.Outlet;

    /// <summary>"the report", "the article": nothing but the article before the noun.</summary>
    private bool IsTheReport((int First, int End) source) =>
        source.End - source.First == 2
        && parsed.Form(source.First).Equals("the", StringComparison.OrdinalIgnoreCase)
        && parsed.Lemma(source.First + 1) is "report" or "article" or "story" or "dispatch" or "account";
}
