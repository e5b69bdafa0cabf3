using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>"Hundreds of protesters", "a group of officials", "one of the letters": what such a phrase is about stands in its complement.</summary>
internal static class PartitiveNoun
{
    public static WordSense Senses(PhraseTable table, in NounPhrase phrase) => WordSenses.OfNoun(table.Text.Form(Noun(table, phrase.Head)));

    /// <summary>The noun that tells what it is about: the head itself unless it only measures.</summary>
    public static int Noun(PhraseTable table, int head)
    {
        if (!Measures(table.Text.Form(head)))
        {
            return head;
        }

        foreach (var child in table.Tree.Children(head))
        {
            if (child > head && table.Text.Relations[child] == Relation.Nmod && table.Tree.Child(child, Relation.Case) is >= 0 and var marker
                && table.Tree.Is(marker, "of"))
            {
                return child;
            }
        }

        return head;
    }

    /// <summary>"A number of lawmakers", "the majority of them": several, though the word that measures them is one.</summary>
    public static bool IsOfSeveral(PhraseTable table, int head) => table.Tree.Is(head, "percent") || (Noun(table, head) is var noun && noun != head
        && !table.Tree.Is(head, "one") && !table.Tree.Is(head, "each") && !table.Tree.Is(head, "none") && !table.Tree.Is(head, "part")
        && (table.Text.Tags[noun] is PennTag.Nns or PennTag.Nnps or PennTag.Prp || Pronouns.IsPluralWord(table.Text.Form(noun))));

    private static bool Measures(ReadOnlySpan<char> form)
    {
        Span<char> lower = stackalloc char[10];
        return form.Length <= lower.Length && (ReadOnlySpan<char>)lower[..form.ToLowerInvariant(lower)] is "hundreds" or "dozens" or "thousands"
            or "scores" or "millions" or "group" or "groups" or "number" or "majority" or "minority" or "handful" or "pair" or "couple"
            or "lot" or "lots" or "percent" or "half" or "third" or "most" or "some" or "many" or "one" or "two" or "three" or "several"
            or "few" or "both" or "all" or "none" or "each" or "series" or "crowd" or "crowds" or "set" or "string" or "members" or "part";
    }
}
