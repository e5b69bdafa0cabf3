using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Relays;

/// <summary>
/// "Lindt was quoted by the Herald as saying that …", "was quoted as saying by the Herald": Lindt says it, and the Herald is who relays it.
/// Trained on few of these, a network makes one attribution of both, or takes the outlet for who said it.
/// </summary>
internal sealed class QuotedThrough(ParsedText parsed, MentionedParties mentioned)
{
    /// <summary>How far behind "quoted" the outlet and "as saying" stand.</summary>
    private const int Reach = 14;

    /// <summary>The drafts with relay and speaker apart, in the order of their cues, as they came.</summary>
    public List<AttributionDraft> Part(List<AttributionDraft> drafts)
    {
        var passives = Passives(drafts);
        if (passives.Count == 0)
        {
            return drafts;
        }

        var (heirs, ranked) = (new Dictionary<int, int>(), new List<(AttributionDraft Draft, int Rank)>());
        foreach (var passive in passives)
        {
            for (var index = passive.FirstDraft; index < passive.EndDraft; index++)
            {
                heirs.Add(drafts[index].Anchor, passive.Saying);
            }

            var speaker = passive.Draft with { Anchor = passive.Saying, Cue = (passive.Saying - 1, passive.Saying + 1), Source = passive.Speaker, Content = passive.Content };
            var relay = speaker with { Anchor = passive.Quoted, Cue = (CueFirst(passive.Quoted), passive.Quoted + 1), Source = passive.Relay };
            ranked.Add((relay, 2 * passive.Draft.Depth));
            ranked.Add((speaker with { Within = relay }, (2 * passive.Draft.Depth) + 1));
        }

        ranked.AddRange(drafts.Where(draft => !heirs.ContainsKey(draft.Anchor)).Select(static draft => (draft, 2 * draft.Depth)));
        return Nesting.Rebuild(ranked, heirs);
    }

    /// <summary>Those whose words and drafts no earlier one takes.</summary>
    private List<Passive> Passives(List<AttributionDraft> drafts)
    {
        var (passives, last, free) = (new List<Passive>(), 0, 0);
        for (var index = 0; index < drafts.Count; index = Math.Max(index + 1, free))
        {
            for (var token = drafts[index].Cue.First; token < drafts[index].Cue.End; token++)
            {
                if (IsQuoted(token) && Saying(token) is >= 0 and var saying && Relay(token, saying) is { } relay && Speaker(drafts[index], token) is { } speaker
                    && speaker.First >= last && Passive.Of(drafts, free, index, token, saying, relay, speaker) is { } passive)
                {
                    passives.Add(passive);
                    (last, free) = (passive.Last, passive.EndDraft);
                    break;
                }
            }
        }

        return passives;
    }

    private bool IsQuoted(int token) => parsed.Tags[token] == PennTag.Vbn && parsed.Form(token) is "quoted" or "cited" && mentioned.Table.Tree.Child(token, Relation.AuxPass) >= 0;

    /// <summary>"as *saying*" behind it, or -1.</summary>
    private int Saying(int quoted)
    {
        for (var token = quoted + 2; token < Math.Min(parsed.Tokenized.SentenceOf(quoted).End, quoted + Reach); token++)
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
        for (var token = quoted + 2; token < Math.Min(parsed.Tokenized.SentenceOf(quoted).End, saying + Reach); token++)
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
        if (draft.Source is { } source && source.End <= quoted && source.First >= parsed.Tokenized.SentenceOf(quoted).First)
        {
            return source;
        }

        var subject = mentioned.Table.Tree.Child(quoted, Relation.NsubjPass);
        return subject >= 0 && mentioned.At(subject) is { } mention && mention.First < quoted && mention.First >= parsed.Tokenized.SentenceOf(quoted).First ? (mention.First, Math.Min(mention.End, quoted)) : null;
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
}
