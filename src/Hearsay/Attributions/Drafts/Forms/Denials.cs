using Hearsay.Attributions.Drafts.Quotations;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// Denials whose form a network seldom met: "denied on Sunday *taking the town*", and "*It crossed the border*, which Velmar denied", where the denial stands in a
/// clause behind what is denied.
/// </summary>
internal sealed class Denials(ParsedText parsed, MentionedParties mentioned)
{
    /// <summary>Nothing but the form tells it: even odds.</summary>
    private const float Even = 0.5f;

    private const int Reach = 12;

    private Tree? _tree;

    private Tree Tree => _tree ??= new Tree(parsed);

    /// <summary>The drafts with those of denials among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        List<AttributionDraft>? found = null;
        foreach (var sentence in parsed.Sentences)
        {
            for (var token = sentence.First + 1; token < sentence.End; token++)
            {
                if (Deed(token, sentence.End) is { } deed)
                {
                    (found ??= []).Add(deed);
                }
                else if (Behind(token, sentence.First, sentence.End) is { } behind)
                {
                    (found ??= []).Add(behind);
                }
            }
        }

        if (found is null)
        {
            return drafts;
        }

        var taken = found.SelectMany(static draft => Enumerable.Range(draft.Cue.First, draft.Cue.End - draft.Cue.First)).ToHashSet();
        var parted = ToldBefore.Part(drafts, found.Where(static draft => draft.Content[0].End <= draft.Anchor));
        return [.. parted.Where(draft => !taken.Contains(draft.Anchor) && !(taken.Contains(draft.Cue.First) || taken.Contains(draft.Cue.End - 1))).Concat(found).OrderBy(static draft => draft.Anchor)];
    }

    private AttributionDraft? Deed(int verb, int end)
    {
        if (parsed.Classes[verb] != WordClass.Verb || !DeniedDeeds.IsDenial(parsed, verb) || parsed.Tags[verb] == PennTag.Vbn && Tree.Child(verb, Relation.AuxPass) >= 0)
        {
            return null;
        }

        for (var gerund = verb + 2; gerund < Math.Min(end, verb + Reach) && parsed.Classes[gerund] != WordClass.Punct; gerund++)
        {
            if (parsed.Tags[gerund] == PennTag.Vbg && HeadOf(gerund) is var head && new DeniedDeeds(Tree).DeniedBy(head) == verb)
            {
                return Draft(verb, [(gerund, Math.Max(gerund + 1, Tree.End(head)))]);
            }
        }

        return null;
    }

    private int HeadOf(int gerund) => parsed.Classes[gerund] == WordClass.Aux && parsed.Heads[gerund] > gerund ? parsed.Heads[gerund] : gerund;

    /// <summary>", which Velmar denied", up to the end or the next mark: the "which" is all that was said before.</summary>
    private AttributionDraft? Behind(int which, int first, int end)
    {
        if (parsed.Form(which) is not "which" || parsed.Tags[which - 1] != PennTag.Comma || which - 1 <= first + 2)
        {
            return null;
        }

        for (var verb = which + 2; verb < Math.Min(end, which + Reach) && parsed.Classes[verb] != WordClass.Punct; verb++)
        {
            if (parsed.Classes[verb] == WordClass.Verb)
            {
                return parsed.Form(verb) is "denied" or "denies" or "deny" or "rejected" or "rejects" or "reject" or "disputes" or "disputed" or "dispute" && parsed.Heads[which] == verb
                    && Tree.Child(verb, Relation.Obj) is var thing && (thing < 0 || thing == which) && Closes(verb, end)
                    ? Draft(verb, [(first, which - 1)]) : null;
            }
        }

        return null;
    }

    private bool Closes(int verb, int end)
    {
        for (var token = verb + 1; token < Math.Min(end, verb + 4); token++)
        {
            if (parsed.Classes[token] is WordClass.Punct or WordClass.Cconj)
            {
                return true;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Pron or WordClass.Sconj)
            {
                return false;
            }
        }

        return verb + 1 >= end;
    }

    private AttributionDraft? Draft(int verb, (int First, int End)[] content)
    {
        var subject = -1;
        foreach (var child in Tree.Children(verb))
        {
            subject = parsed.Relations[child] == Relation.Nsubj && child < verb && parsed.Form(child) is not ("which" or "that") ? child : subject;
        }

        if (subject < 0 || mentioned.At(subject) is not { } mention)
        {
            return null;
        }

        var first = verb;
        while (first > subject + 1 && parsed.Heads[first - 1] == verb && parsed.Classes[first - 1] is WordClass.Aux or WordClass.Adv)
        {
            first--;
        }

        return new AttributionDraft
        {
            Anchor = verb,
            Cue = (first, verb + 1),
            Source = (mention.First, Math.Max(subject + 1, Math.Min(mention.End, first))),
            Content = content,
            CueProbability = Even,
            RoleProbability = Even,
        };
    }
}
