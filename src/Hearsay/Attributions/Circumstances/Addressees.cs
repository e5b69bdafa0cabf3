using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// Those to whom it was said, and for urging cues those who are to act, as token ranges: "told *lawmakers*", "called on *both
/// sides* to pull back", where the addressee begins the content. An outlet that was told something is the channel.
/// </summary>
internal sealed class Addressees(Tree tree, Func<(int First, int End), bool> isOutlet)
{
    /// <summary>How far into a content the one who is to act stands.</summary>
    private const int Beginning = 12;

    public List<(int First, int End)> Of(AttributionDraft draft, CueAct act)
    {
        if (!Utterance.Is(act))
        {
            return [];
        }

        var reach = new CueReach(tree, draft);
        var found = new List<(int First, int End)>();
        for (var token = reach.First; token < reach.End; token++)
        {
            if (!reach.IsFree(token) || !IsSomebody(token) || !HangsOnCue(reach, token) || IsIn(found, token))
            {
                continue;
            }

            if (IsAddressed(reach, token, act))
            {
                Add(reach, token, found);
            }
        }

        if (found.Count == 0 && act is CueAct.Urge or CueAct.Ask or CueAct.Warn or CueAct.Promise or CueAct.Say)
        {
            InContent(reach, draft, act, found);
        }

        return found;
    }

    private bool HangsOnCue(CueReach reach, int token) => tree.Text.Heads[token] is >= 0 and var head && reach.IsInCue(head) && !reach.IsInCue(token);

    private bool IsAddressed(CueReach reach, int token, CueAct act)
    {
        var relation = tree.Text.Relations[token];
        var verb = tree.Text.Form(tree.Text.Heads[token]);
        if (relation is Relation.Obj or Relation.Iobj or Relation.NsubjPass)
        {
            return TellingVerbs.Tells(verb);
        }

        return relation is Relation.Obl or Relation.Nmod && reach.Preposition(token) switch
        {
            "to" or "To" => TellingVerbs.SaysTo(verb),
            "on" or "upon" => act is CueAct.Urge,
            "with" => act is CueAct.Urge && verb.StartsWith("plead", StringComparison.OrdinalIgnoreCase),
            _ => false,
        };
    }

    // "urged | diplomats to seek asylum": the one who is to act stands in the content, and the tree still hangs it on the cue.
    private void InContent(CueReach reach, AttributionDraft draft, CueAct act, List<(int First, int End)> found)
    {
        foreach (var (first, end) in draft.Content)
        {
            if (first < draft.Cue.End)
            {
                continue;
            }

            for (var token = first; token < Math.Min(end, first + Beginning); token++)
            {
                // "on *Korvia's* army": what stands before its head is no phrase of its own.
                if (!IsSomebody(token) || tree.Text.Heads[token] > token)
                {
                    continue;
                }

                if (HangsOnCue(reach, token) && IsAddressed(reach, token, act) && (IsToldToAct(token, end) || IsToldThat(reach, token, first)))
                {
                    Add(reach, token, found);
                }

                return;
            }
        }
    }

    // "demanded *an apology*" and "called for *a ceasefire*" name a thing and nobody.
    private bool IsToldToAct(int token, int end)
    {
        for (var later = token + 1; later < Math.Min(end, token + (2 * Beginning)); later++)
        {
            if (tree.Text.Tags[later] == PennTag.To && tree.Text.Classes[later] == WordClass.Part)
            {
                return true;
            }

            if (tree.Text.Tags[later] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp)
            {
                return false;
            }
        }

        return false;
    }

    // "warned | *Norvia and its allies* that the truce was over"; in "warned | the allies that fled" a verb follows, and "told | the truth
    // that nobody saw" tells nobody.
    private bool IsToldThat(CueReach reach, int token, int content)
    {
        var phrase = reach.Phrase(token);
        var end = NounList.From(tree, phrase.First, reach.End) is [.., var last] ? last.End : phrase.End;
        return IsAnybody(token) && phrase.First == content && end + 1 < reach.End && (tree.Is(end, "that") || tree.Is(end, "whether"))
            && tree.Text.Classes[end + 1] is not (WordClass.Verb or WordClass.Aux);
    }

    private bool IsAnybody(int token) => tree.Text.Classes[token] == WordClass.Propn
        || (WordSenses.OfNoun(tree.Text.Form(token)) & (WordSense.Person | WordSense.Unnamed | WordSense.Collective | WordSense.Organisation | WordSense.Title)) != WordSense.None;

    private static bool IsIn(List<(int First, int End)> found, int token) => found.Exists(range => token >= range.First && token < range.End);

    private void Add(CueReach reach, int token, List<(int First, int End)> found)
    {
        if (NounList.From(tree, reach.Phrase(token).First, reach.End) is { Count: > 0 } list && list.Exists(range => range.First <= token && token < range.End))
        {
            found.AddRange(list.Where(range => !isOutlet(range)));
            return;
        }

        var phrase = reach.Phrase(token);
        if (!isOutlet(phrase))
        {
            found.Add(phrase);
        }

        foreach (var child in tree.Children(token))
        {
            if (tree.Text.Relations[child] == Relation.Conj && IsSomebody(child) && child < reach.End)
            {
                Add(reach, child, found);
            }
        }
    }

    private bool IsSomebody(int token) =>
        tree.Text.Classes[token] is WordClass.Noun or WordClass.Propn or WordClass.Pron
        && Calendar.Find(tree.Text.Form(token)) is null
        && ChannelWords.Noun(tree.Text.Form(token)) is null && ChannelWords.Medium(tree.Text.Form(token)) is null
        && tree.Text.Form(token) is not ("itself" or "himself" or "herself" or "themselves" or "that" or "what" or "which" or "it" or "this");
}
