using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Relays;

/// <summary>
/// "Reuters, citing the ministry, reported X" and "according to AFP, citing two officials": who is cited stands behind the same
/// content, within whoever cites. Where a reason is cited ("citing the heavy pressure"), nobody stands behind it.
/// </summary>
internal sealed class RelayedSources(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private readonly Citings _citings = new(parsed, mentioned);

    /// <summary>The drafts with those who are cited among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        var citings = _citings.All(drafts);
        var others = drafts.FindAll(draft => !citings.ContainsKey(draft.Anchor));
        var cited = new Dictionary<int, AttributionDraft>();
        var citing = new Dictionary<int, AttributionDraft>();
        foreach (var (token, source) in citings)
        {
            if (source is { } somebody && _citings.WhoCites(token, somebody, others) is { } outer && Without(outer, (_citings.Opening(token), somebody.End)) is { } clear)
            {
                citing[outer.Anchor] = clear;
                cited[token] = clear with { Anchor = token, Cue = (token, token + 1), Source = somebody, Within = clear };
            }
        }

        // What the network made of the citing had whoever cites as its source, and those who are cited, or a reason, for content.
        var kept = drafts.Where(draft => !cited.ContainsKey(draft.Anchor) && !(citings.ContainsKey(draft.Anchor) && !_citings.IsTelling(draft.Anchor) && IsBare(draft)))
            .Select(draft => citing.GetValueOrDefault(draft.Anchor, draft)).ToList();
        return kept.Count == drafts.Count && cited.Count == 0 ? drafts : Rebuilt(kept, cited.Values);
    }

    /// <summary>Whoever is cited comes right after whoever cites, also where the citing held the one who cites.</summary>
    private static List<AttributionDraft> Rebuilt(IEnumerable<AttributionDraft> kept, IEnumerable<AttributionDraft> cited) => Nesting.Rebuild(
        kept.Select(static draft => (draft, 2 * draft.Depth)).Concat(cited.Select(static draft => (draft, (2 * draft.Depth) - 1))), FrozenDictionary<int, int>.Empty);

    /// <summary>No words of anybody: "citing *heavy rain*"; in "citing “the magic of the moment”" somebody's words stand.</summary>
    private bool IsBare(AttributionDraft draft) => !Array.Exists(draft.Content, range => quotes.SpanOf(range.First) >= 0 && quotes.SpanOf(range.First) != quotes.SpanOf(draft.Anchor));

    /// <summary>The citing is no part of what is told: "According to the Lantern, | citing two officials, | the road is open". Null where it is all of it.</summary>
    private AttributionDraft? Without(AttributionDraft outer, (int First, int End) citing)
    {
        var end = citing.End < parsed.Tokens.Length && parsed.Tags[citing.End] == PennTag.Comma ? citing.End + 1 : citing.End;
        var content = outer.Content.SelectMany(range => Rest(range, citing.First, end)).Where(static range => range.First < range.End).ToArray();
        return content.Length == 0 ? null : outer with { Content = content };
    }

    private IEnumerable<(int First, int End)> Rest((int First, int End) range, int first, int end)
    {
        if (end <= range.First || first >= range.End)
        {
            return [range];
        }

        var before = first;
        while (before > range.First && parsed.Tags[before - 1] == PennTag.Comma)
        {
            before--;
        }

        return [(range.First, before), (end, range.End)];
    }
}
