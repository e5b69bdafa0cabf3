using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>Looks a word of the tree up in the lexicon, with its particle or preposition where an entry has one: "rule out", "call for", "take place".</summary>
internal static class OperatorReader
{
    /// <summary><paramref name="complement"/>: the token that hangs on it, -1 where it does not matter.</summary>
    public static Operator? Find(Tree tree, int governor, int complement, OperatorFrame frame)
    {
        var lemma = LemmaOf(tree, governor);
        var part = PartOf(tree, governor);
        foreach (var name in Names(tree, governor, complement, lemma))
        {
            if (Find(name, part, frame) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public static OperatorPart PartOf(Tree tree, int token) => tree.Text.Classes[token] switch
    {
        WordClass.Verb or WordClass.Aux => OperatorPart.Verb,
        WordClass.Adj or WordClass.Adv => OperatorPart.Adjective,
        _ => tree.Text.Tags[token] is PennTag.Vb or PennTag.Vbd or PennTag.Vbg or PennTag.Vbn or PennTag.Vbp or PennTag.Vbz ? OperatorPart.Verb : OperatorPart.Noun,
    };

    public static string LemmaOf(Tree tree, int token) => Known(tree.Text, token, PartOf(tree, token));

    /// <summary>The lemma, corrected where the lexicon knows the word that it must be: of rare verbs the grammar makes "declin" and "shel".</summary>
    private static string Known(ParsedText text, int token, OperatorPart part)
    {
        var lemma = text.Lemma(token).ToLowerInvariant();
        if (lemma.Length == 0 || OperatorLexicon.Knows(lemma, part))
        {
            return lemma;
        }

        ReadOnlySpan<string> guesses = [lemma + "e", lemma + lemma[^1], lemma.TrimEnd('s'), text.Form(token).ToString().ToLowerInvariant()];
        foreach (var guess in guesses)
        {
            if (OperatorLexicon.Knows(guess, part))
            {
                return guess;
            }
        }

        return Stem(text.Form(token)) is { Length: > 0 } stem && OperatorLexicon.Knows(stem, part) ? stem : lemma;
    }

    /// <summary>Of "looted" and "denies", for which the grammar makes "loote" and "denies", what stands before the ending.</summary>
    private static string Stem(ReadOnlySpan<char> form) => form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? form[..^2].ToString().ToLowerInvariant()
        : form.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? form[..^3].ToString().ToLowerInvariant() + "y" : "";

    private static Operator? Find(string name, OperatorPart part, OperatorFrame frame) =>
        OperatorLexicon.Find(name, part, frame) ?? frame switch
        {
            OperatorFrame.ThemTo => OperatorLexicon.Find(name, part, OperatorFrame.To),
            OperatorFrame.To => OperatorLexicon.Find(name, part, OperatorFrame.ThemTo),
            OperatorFrame.For => OperatorLexicon.Find(name, part, OperatorFrame.Of),
            OperatorFrame.Whether => OperatorLexicon.Find(name, part, OperatorFrame.That),
            OperatorFrame.Bare => OperatorLexicon.Find(name, part, OperatorFrame.Ing),
            OperatorFrame.Of => OperatorLexicon.Find(name, part, OperatorFrame.That),
            _ => null,
        };

    private static IEnumerable<string> Names(Tree tree, int governor, int complement, string lemma)
    {
        foreach (var child in Companions(tree, governor, complement))
        {
            yield return $"{lemma} {tree.Text.Form(child)}".ToLowerInvariant();
        }

        yield return lemma;
    }

    /// <summary>"went *on* to add": a particle that the tree takes for an adverb.</summary>
    private static bool IsParticle(Tree tree, int child, int governor) => child == governor + 1 && tree.Text.Relations[child] == Relation.Advmod
        && tree.Text.Form(child) is "on" or "off" or "out" or "up" or "down" or "about" or "ahead" or "back" or "away";

    private static List<int> Companions(Tree tree, int governor, int complement)
    {
        var companions = new List<int>();
        foreach (var child in tree.Children(governor))
        {
            if (tree.Text.Relations[child] == Relation.CompoundPrt || IsParticle(tree, child, governor) || (tree.Text.Relations[child] == Relation.Obj && tree.Text.Form(child) is "place"))
            {
                companions.Add(child);
            }
        }

        if (complement >= 0)
        {
            foreach (var child in tree.Children(complement))
            {
                if (tree.Text.Relations[child] is Relation.Case or Relation.Mark)
                {
                    companions.Add(child);
                }
            }
        }

        return companions;
    }
}
