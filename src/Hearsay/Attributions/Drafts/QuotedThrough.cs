using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "Lindt was quoted by the Herald as saying that …", "was quoted as saying by the Herald": Lindt says it, and the Herald is who relays it.
/// Trained on few of these, a network makes one attribution of both, or takes the outlet for who said it.
/// </summary>
internal sealed class QuotedThrough(ParsedText parsed, MentionedParties mentioned)
{
    /// <summary>How far behind "quoted" the outlet and "as saying" stand.</summary>
    private const int Reach = 14;

    /// <summary>The drafts with relay and speaker apart, in the order of their cues.</summary>
    public List<AttributionDraft> Part(List<AttributionDraft> drafts)
    {
        List<AttributionDraft>? parted = null;
        foreach (var draft in drafts)
        {
            for (var token = draft.Cue.First; token < draft.Cue.End; token++)
            {
                if (IsQuoted(token) && Saying(token) is >= 0 and var saying && Relay(token, saying) is { } relay && Speaker(draft, token) is { } speaker)
                {
                    parted = Parted(parted ?? drafts, draft, new Passive(token, saying, relay, speaker));
                    break;
                }
            }
        }

        return parted ?? drafts;
    }

    private bool IsQuoted(int token) => parsed.Tags[token] == PennTag.Vbn && parsed.Form(token) is "quoted" or "cited" && mentioned.Table.Tree.Child(token, Relation.AuxPass) >= 0;

    /// <summary>"as *saying*" behind it, or -1.</summary>
    private int Saying(int quoted)
    {
        for (var token = quoted + 2; token < Math.Min(parsed.Tokens.Length, quoted + Reach); token++)
        {
            if (parsed.Tags[token] == PennTag.Vbg && parsed.Form(token - 1) is "as")
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>Whom the "by" behind it names.</summary>
    private (int First, int End)? Relay(int quoted, int saying)
    {
        for (var token = quoted + 2; token < Math.Min(parsed.Tokens.Length, Math.Max(saying, quoted) + Reach); token++)
        {
            if (parsed.Heads[token] != quoted && parsed.Heads[token] != saying)
            {
                continue;
            }

            var by = mentioned.Table.Tree.Child(token, Relation.Case);
            if (by > quoted && by < token && parsed.Form(by) is "by" && mentioned.At(token) is not null && mentioned.CanSpeak(token))
            {
                return (by + 1, mentioned.Table.NameAround(token) is { } name ? Math.Max(name.End, token + 1) : token + 1);
            }
        }

        return null;
    }

    private (int First, int End)? Speaker(AttributionDraft draft, int quoted)
    {
        if (draft.Source is { } source && source.End <= quoted)
        {
            return source;
        }

        var subject = mentioned.Table.Tree.Child(quoted, Relation.NsubjPass);
        return subject >= 0 && mentioned.At(subject) is { } mention ? (mention.First, Math.Min(mention.End, quoted)) : null;
    }

    private List<AttributionDraft> Parted(List<AttributionDraft> drafts, AttributionDraft draft, Passive passive)
    {
        var last = Math.Max(passive.Saying + 1, passive.Relay.End);
        var content = Content(drafts, draft, passive, last);
        if (content.Length == 0)
        {
            return drafts;
        }

        var relay = draft with { Anchor = passive.Quoted, Cue = (CueFirst(passive.Quoted), passive.Quoted + 1), Source = passive.Relay, Content = content, Within = Outside(draft.Within, passive, last) };
        var speaker = draft with { Anchor = passive.Saying, Cue = (passive.Saying - 1, passive.Saying + 1), Source = passive.Speaker, Content = content, Within = relay };
        var standing = new SortedDictionary<int, AttributionDraft> { [relay.Anchor] = relay, [speaker.Anchor] = speaker };
        foreach (var one in drafts.Where(one => one.Cue.End <= passive.Speaker.First || one.Anchor >= last).OrderBy(static one => one.Depth))
        {
            standing[one.Anchor] = one.Within is { } outer ? one with { Within = standing.GetValueOrDefault(outer.Anchor, speaker) } : one;
        }

        return [.. standing.Values];
    }

    /// <summary>The nearest attribution around it that is none of those that the two replace.</summary>
    private static AttributionDraft? Outside(AttributionDraft? outer, Passive passive, int last)
    {
        while (outer is not null && outer.Cue.End > passive.Speaker.First && outer.Anchor < last)
        {
            outer = outer.Within;
        }

        return outer;
    }

    private int CueFirst(int quoted)
    {
        var first = quoted;
        while (first > 0 && parsed.Classes[first - 1] is WordClass.Aux)
        {
            first--;
        }

        return first;
    }

    /// <summary>The content of whichever draft has most of it, without the words between the speaker and the end of "as saying by …".</summary>
    private static (int First, int End)[] Content(List<AttributionDraft> drafts, AttributionDraft draft, Passive passive, int last)
    {
        (int First, int End)[] best = [];
        foreach (var one in drafts.Where(one => one == draft || (one.Anchor >= passive.Quoted && one.Anchor < last)))
        {
            var rest = one.Content.Select(range => range.End <= passive.Speaker.First ? range : (First: Math.Max(range.First, last), range.End)).Where(static range => range.First < range.End).ToArray();
            best = Length(rest) > Length(best) ? rest : best;
        }

        return best;
    }

    private static int Length((int First, int End)[] ranges) => ranges.Sum(static range => range.End - range.First);

    private readonly record struct Passive(int Quoted, int Saying, (int First, int End) Relay, (int First, int End) Speaker);
}
