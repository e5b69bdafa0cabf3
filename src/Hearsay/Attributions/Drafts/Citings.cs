using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>Where a report says "citing", whom it cites, and who does so.</summary>
internal sealed class Citings(ParsedText parsed, MentionedParties mentioned)
{
    private const int Reach = 100;
    private const int MostHeads = 20;
    private const int LongestObject = 40;

    /// <summary>Every "citing" with the words that name who is cited, null where a reason is: "citing *the heavy pressure*".</summary>
    public Dictionary<int, (int First, int End)?> All(List<AttributionDraft> drafts)
    {
        var citings = new Dictionary<int, (int First, int End)?>();
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            if (IsCiting(token))
            {
                var found = FirstFrom(drafts, token) is var at && at < drafts.Count && drafts[at].Anchor == token ? drafts[at].Source : null;
                citings[token] = Cited(token, found);
            }
        }

        return citings;
    }

    /// <summary>The attribution that is told by citing somebody: its words stand beside the citing, or it governs it.</summary>
    public AttributionDraft? WhoCites(int token, (int First, int End) cited, List<AttributionDraft> drafts) =>
        Beside(token, cited, drafts) ?? Governor(token, drafts);

    private bool IsCiting(int token) =>
        parsed.Tags[token] == PennTag.Vbg && parsed.Classes[token] == WordClass.Verb
        && (parsed.Form(token).Equals("citing", StringComparison.OrdinalIgnoreCase) || parsed.Form(token).Equals("quoting", StringComparison.OrdinalIgnoreCase));

    /// <summary>The object's phrase, where it is somebody who can have said it; what a network found to be the source behind the word knows its end better.</summary>
    private (int First, int End)? Cited(int token, (int First, int End)? found)
    {
        var (last, head) = (Math.Min(parsed.Tokens.Length, token + LongestObject), -1);
        for (var noun = token + 1; noun < last && head < 0; noun++)
        {
            head = parsed.Heads[noun] == token && parsed.Relations[noun] == Relation.Obj ? noun : -1;
        }

        if (head < 0 || !mentioned.CanSpeak(head))
        {
            return null;
        }

        return found is { } source && source.First > token && source.First <= head && head < source.End ? found : PhraseOf(head);
    }

    /// <summary>Up to a comma: behind it the tree may have hung the content, and more about who is cited is seldom told there.</summary>
    private (int First, int End) PhraseOf(int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && parsed.IsBelow(first - 1, head, MostHeads))
        {
            first--;
        }

        while (end < parsed.Tokens.Length && parsed.Tags[end] != PennTag.Comma && parsed.IsBelow(end, head, MostHeads))
        {
            end++;
        }

        while (end > head + 1 && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>"according to AFP, citing", "Reuters, citing the ministry, reported", "officials said, citing", "Citing the ministry, Reuters reported".</summary>
    private AttributionDraft? Beside(int token, (int First, int End) cited, List<AttributionDraft> drafts)
    {
        var before = token > 0 && parsed.Tags[token - 1] == PennTag.Comma ? token - 1 : token;
        var behind = cited.End < parsed.Tokens.Length && parsed.Tags[cited.End] == PennTag.Comma ? cited.End + 1 : cited.End;
        for (var near = FirstFrom(drafts, token - Reach); near < drafts.Count && drafts[near].Anchor < token + Reach; near++)
        {
            var draft = drafts[near];
            if (draft.Cue.End == before || draft.Source is { } source && (source.End == before || source.End == token || source.First == behind))
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>The attribution on whose cue or source the citing hangs.</summary>
    private AttributionDraft? Governor(int token, List<AttributionDraft> drafts)
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
