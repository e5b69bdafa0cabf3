using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "The ministry put the toll at 31", "the toll was put at 31 by the ministry": who states a figure, where no network has found it. Trained on few of these, it
/// takes the putting for a deed.
/// </summary>
internal sealed class FigureTellings(ParsedText parsed, MentionedParties mentioned)
{
    /// <summary>Nothing but the form tells it: even odds.</summary>
    private const float Even = 0.5f;

    private const int Deepest = 20;

    /// <summary>The drafts with those of figures among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        Tree? tree = null;
        List<AttributionDraft>? found = null;
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            if (FigureClauses.MayState(parsed, token) && Read(tree ??= MendedTree.Of(parsed), token) is { } draft)
            {
                (found ??= []).Add(draft);
            }
        }

        if (found is null)
        {
            return drafts;
        }

        var own = found.Select(static draft => draft.Anchor).ToHashSet();
        return [.. drafts.Where(draft => !own.Contains(draft.Anchor)).Concat(found).OrderBy(static draft => draft.Anchor)];
    }

    private AttributionDraft? Read(Tree tree, int verb)
    {
        if (FigureClauses.Under(tree, verb) is not (>= 0 and var thing) || Source(tree, verb) is not { } source)
        {
            return null;
        }

        var first = verb;
        while (first > 0 && parsed.Heads[first - 1] == verb && parsed.Classes[first - 1] == WordClass.Aux)
        {
            first--;
        }

        return new AttributionDraft
        {
            Anchor = verb,
            Cue = (first, verb + 1),
            Source = source,
            Content = thing > verb ? [(verb + 1, Math.Max(thing + 1, End(tree, thing)))] : [(tree.Left(thing), first), (verb + 1, Math.Max(verb + 2, End(tree, thing)))],
            CueProbability = Even,
            RoleProbability = Even,
        };
    }

    /// <summary>Up to a comma: behind it stands what is told beside the figure ("at 31, up from 12").</summary>
    private int End(Tree tree, int thing)
    {
        var end = thing + 1;
        while (end < tree.End(thing) && parsed.Tags[end] != PennTag.Comma)
        {
            end++;
        }

        return end;
    }

    private (int First, int End)? Source(Tree tree, int verb)
    {
        var subject = tree.Child(verb, Relation.OblAgent) is >= 0 and var agent ? agent : tree.Child(verb, Relation.Nsubj);
        if (subject < 0 || mentioned.At(subject) is not { } mention || !(mention.Form != MentionForm.Nominal || mentioned.CanSpeak(subject)))
        {
            return null;
        }

        var (first, end) = (mention.First, Math.Max(subject + 1, Math.Min(mention.End, subject < verb ? verb : mention.End)));
        for (var token = subject + 1; token < end; token++)
        {
            if (parsed.Tags[token] == PennTag.Comma)
            {
                end = token;
            }
        }

        while (end < parsed.Tokens.Length && end != verb && parsed.Relations[end] is Relation.Flat && parsed.IsBelow(end, subject, Deepest))
        {
            end++;
        }

        return (first, end);
    }
}
