using System.Collections.Immutable;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions;

/// <summary>Who pronouns are inside what somebody says.</summary>
internal sealed class SpokenPersons(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private int[]? _called;

    /// <summary>
    /// Whose "I" stands at this token: the innermost attribution around it whose own words are outside the quotation in which it
    /// stands. “They believe that I am wrong,” she said: "I" is she, not they. Where nothing is quoted, the innermost.
    /// </summary>
    public AttributionDraft? SpeakerOf(AttributionDraft draft, int token)
    {
        for (var outer = draft.Within; outer is not null; outer = outer.Within)
        {
            if (quotes.SpanOf(token) < 0 || quotes.SpanOf(outer.Anchor) != quotes.SpanOf(token) || IsDeeper(token, outer.Anchor))
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>Whom a quotation calls by name before "you" at this token, in the same sentence or an earlier one: “Mr. Aldane, do you believe it?”</summary>
    public ImmutableArray<int> AddressedAt(int token)
    {
        _called ??= LastCalled();
        return _called[token] is >= 0 and var name ? mentioned.PartiesOf(parsed.Tokens[name].Span).Parties : [];
    }

    /// <summary>
    /// Whom a pronoun of the third person means in a content: where the content is quoted never whoever says it; where it is not, and
    /// names nobody before, whoever says it ("the minister said that he would stay").
    /// </summary>
    /// <param name="token">The pronoun.</param>
    /// <param name="outer">The attribution around it.</param>
    /// <param name="speakers">The parties of its source.</param>
    /// <param name="found">What the mentions make of the pronoun.</param>
    public ImmutableArray<int> Pronoun(int token, AttributionDraft outer, ImmutableArray<int> speakers, ImmutableArray<int> found)
    {
        if (parsed.Tags[token] is not (PennTag.Prp or PennTag.PrpPoss) || speakers is not [var speaker])
        {
            return found;
        }

        if (quotes.SpanOf(token) >= 0 && (quotes.SpanOf(outer.Anchor) != quotes.SpanOf(token) || IsDeeper(token, outer.Anchor)))
        {
            return found.Remove(speaker);
        }

        return CanBe(token, mentioned.KindOf(speaker)) && !NamesSomebody(outer, token) ? speakers : found;
    }

    private bool CanBe(int token, PartyKind speaker) => parsed.Form(token) switch
    {
        ['h' or 'H' or 's' or 'S', ..] => speaker is PartyKind.Person or PartyKind.Unnamed,
        ['i' or 'I', ..] => speaker is not (PartyKind.Person or PartyKind.Unnamed),
        _ => speaker != PartyKind.Person,
    };

    /// <summary>Whether the content has anybody before this token to whom a pronoun could point.</summary>
    private bool NamesSomebody(AttributionDraft outer, int token)
    {
        for (var index = FirstFrom(outer.Content[0].First); index < mentioned.Mentions.Length && mentioned.Mentions[index].Head < token; index++)
        {
            if (mentioned.Mentions[index].Form != MentionForm.Pronoun && outer.ContentHolds(mentioned.Mentions[index].Head))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first mention at or behind a token; mentions stand in the order of their heads.</summary>
    private int FirstFrom(int token)
    {
        var (low, high) = (0, mentioned.Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = mentioned.Mentions[middle].Head < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>For each token the last name that its quotation calls before it, or -1: one pass, however often it says "you".</summary>
    private int[] LastCalled()
    {
        var called = new int[parsed.Tokens.Length];
        for (var token = 0; token < called.Length; token++)
        {
            var isInside = token > 0 && quotes.SpanOf(token) >= 0 && quotes.SpanOf(token - 1) == quotes.SpanOf(token);
            called[token] = !isInside ? -1 : parsed.Relations[token - 1] == Relation.Vocative ? token - 1 : called[token - 1];
        }

        return called;
    }

    private bool IsDeeper(int token, int other) => quotes.Of(token) == QuoteStates.Nested && quotes.Of(other) != QuoteStates.Nested;
}
