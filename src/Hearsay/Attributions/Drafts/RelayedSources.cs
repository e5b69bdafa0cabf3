using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "Reuters, citing the ministry, reported X" and "according to AFP, citing two officials": who is cited stands behind the same
/// content, within whoever cites. Where a reason is cited ("citing the heavy pressure"), nobody stands behind it.
/// </summary>
internal sealed class RelayedSources(ParsedText parsed, MentionedParties mentioned)
{
    private const int Reach = 100;
    private const int MostHeads = 20;

    /// <summary>The drafts with those who are cited among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        var citings = Citings();
        var others = drafts.FindAll(draft => !citings.ContainsKey(draft.Anchor));
        var cited = new Dictionary<int, AttributionDraft>();
        foreach (var (token, source) in citings)
        {
            if (Citing(token, others) is { } outer)
            {
                cited[token] = outer with { Anchor = token, Cue = (token, token + 1), Source = source, Within = outer };
            }
        }

        // What the network made of the citing had whoever cites as its source.
        return cited.Count == 0 ? drafts : Rebuilt(drafts.Where(draft => !cited.ContainsKey(draft.Anchor)), cited.Values);
    }

    /// <summary>
    /// Outer ones first, whoever is cited right after whoever cites, each within what stands already: so nothing can come to
    /// stand inside itself, also where the citing held the one who cites.
    /// </summary>
    private static List<AttributionDraft> Rebuilt(IEnumerable<AttributionDraft> kept, IEnumerable<AttributionDraft> cited)
    {
        var standing = new SortedDictionary<int, AttributionDraft>();
        var ranked = kept.Select(static draft => (Draft: draft, Rank: 2 * draft.Depth))
            .Concat(cited.Select(static draft => (Draft: draft, Rank: (2 * draft.Depth) - 1)));
        foreach (var (draft, _) in ranked.OrderBy(static one => one.Rank))
        {
            var outer = draft.Within;
            while (outer is not null && !standing.ContainsKey(outer.Anchor))
            {
                outer = outer.Within;
            }

            standing[draft.Anchor] = draft with { Within = outer is null ? null : standing[outer.Anchor] };
        }

        return [.. standing.Values];
    }

    /// <summary>Every "citing" that names somebody, with the words that name them.</summary>
    private Dictionary<int, (int First, int End)> Citings()
    {
        var citings = new Dictionary<int, (int First, int End)>();
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            if (IsCiting(token) && Cited(token) is { } source)
            {
                citings[token] = source;
            }
        }

        return citings;
    }

    private bool IsCiting(int token) =>
        parsed.Tags[token] == PennTag.Vbg && parsed.Classes[token] == WordClass.Verb
        && (parsed.Form(token).Equals("citing", StringComparison.OrdinalIgnoreCase) || parsed.Form(token).Equals("quoting", StringComparison.OrdinalIgnoreCase));

    /// <summary>The object's phrase, where it is somebody who can have said it.</summary>
    private (int First, int End)? Cited(int token)
    {
        var end = token + 1;
        var cited = -1;
        for (; end < parsed.Tokens.Length && end < token + 40; end++)
        {
            if (parsed.Heads[end] == token && parsed.Relations[end] == Relation.Obj)
            {
                cited = end;
                break;
            }
        }

        return cited >= 0 && mentioned.CanSpeak(cited) ? PhraseOf(cited) : null;
    }

    private (int First, int End) PhraseOf(int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && parsed.IsBelow(first - 1, head, MostHeads))
        {
            first--;
        }

        while (end < parsed.Tokens.Length && parsed.IsBelow(end, head, MostHeads))
        {
            end++;
        }

        while (end > head + 1 && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>The attribution on whose cue or source the citing hangs.</summary>
    private AttributionDraft? Citing(int token, List<AttributionDraft> drafts)
    {
        var up = parsed.Heads[token];
        for (var steps = 0; up >= 0 && steps < 6; steps++)
        {
            for (var near = FirstFrom(drafts, token - Reach); near < drafts.Count && drafts[near].Anchor < token + Reach; near++)
            {
                var draft = drafts[near];
                var governs = (up >= draft.Cue.First && up < draft.Cue.End) || (draft.Source is { } source && up >= source.First && up < source.End);
                if (governs && !draft.ContentHolds(token))
                {
                    return draft;
                }
            }

            up = parsed.Heads[up];
        }

        return null;
    }

    private static int FirstFrom(List<AttributionDraft> drafts, int token)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].Anchor < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
