using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts;

/// <summary>"*Reports* | that the dam leaked | are false": what is said of a claim is no part of what it claims.</summary>
internal sealed class ToldClauses(ParsedText parsed)
{
    private Tree? _mended;

    public AttributionDraft Clip(AttributionDraft draft)
    {
        if (draft.Content is not [var only] || only.First != draft.Cue.End || only.First >= only.End || parsed.Form(only.First) is not "that"
            || parsed.Classes[draft.Cue.End - 1] is not (WordClass.Noun or WordClass.Verb))
        {
            return draft;
        }

        var (tree, noun) = (_mended ??= MendedTree.Of(parsed), draft.Cue.End - 1);
        return tree.Text.Classes[noun] == WordClass.Noun && tree.Text.Relations[noun] is Relation.Nsubj && tree.Text.Heads[noun] is var predicate && predicate > only.First && predicate < only.End
            && tree.End(noun) is var end && end > only.First + 1 && end < only.End
            ? draft with { Content = [(only.First, end)] } : draft;
    }
}
