using Hearsay.Grammar;

namespace Hearsay.Mentions.Phrases;

/// <summary>
/// "American and Israeli officials", "Turkish, Greek and Cypriot ministers": capitalised modifiers that share a noun, read off the
/// order of the words, since a noun before them often draws the first away in the tree ("inside Korvia, Turkish and Greek officials
/// said"). Only names, which may stand for themselves ("left Norvia and Tessal guards fled"), need the tree's word for it.
/// </summary>
internal static class CoordinatedModifiers
{
    /// <summary>A noun is no farther than this from the first of its modifiers.</summary>
    private const int Reach = 14;

    /// <summary>The modifiers of a noun as token ranges in text order: none, or two and more.</summary>
    public static List<(int First, int End)> Of(Tree tree, int noun)
    {
        var end = noun;
        while (end > 0 && noun - end < Reach && IsPlain(tree.Text, end - 1))
        {
            end--;
        }

        var last = (First: end, End: end);
        while (last.First > 0 && noun - last.First < Reach && IsCapitalised(tree.Text, last.First - 1))
        {
            last.First--;
        }

        var before = BehindConjunction(tree.Text, last.First);
        if (last.First == end || before < 0 || !AreSides(tree, noun, before, end - 1))
        {
            return [];
        }

        List<(int First, int End)> sides = [(FirstWord(tree, before), before + 1), last];
        while (sides[0].First >= 2 && noun - sides[0].First < Reach && tree.Text.Tags[sides[0].First - 1] == PennTag.Comma
            && IsAdjective(tree.Text, sides[0].First - 2) && IsAdjective(tree.Text, sides[0].End - 1))
        {
            var word = sides[0].First - 2;
            sides.Insert(0, (FirstWord(tree, word), word + 1));
        }

        return sides;
    }

    /// <summary>Whether a word is one of the modifiers of a noun behind it, and so no phrase of its own.</summary>
    public static bool Hold(Tree tree, int word)
    {
        for (var token = word + 1; token < tree.Text.Tokens.Length && token - word < Reach; token++)
        {
            if (tree.Text.Tags[token] is PennTag.Nns or PennTag.Nnps)
            {
                return Of(tree, token).Exists(side => word >= side.First && word < side.End);
            }

            if (tree.Text.Classes[token] is not (WordClass.Adj or WordClass.Noun or WordClass.Propn or WordClass.Cconj or WordClass.Punct))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token before "and", with or without a comma, or -1.</summary>
    private static int BehindConjunction(ParsedText text, int token)
    {
        if (token < 2 || text.Tags[token - 1] != PennTag.Cc)
        {
            return -1;
        }

        return text.Tags[token - 2] == PennTag.Comma ? token - 3 : token - 2;
    }

    private static bool AreSides(Tree tree, int noun, int one, int other) => IsCapitalised(tree.Text, one)
        && ((IsAdjective(tree.Text, one) && IsAdjective(tree.Text, other)) || AreJoined(tree.Text, noun, one, other));

    private static bool AreJoined(ParsedText text, int noun, int one, int other) =>
        text.Heads[one] == noun && text.Relations[one] is Relation.Amod or Relation.Compound
        && (text.Heads[other] == one || text.Heads[other] == noun) && text.Relations[other] is Relation.Conj or Relation.Amod or Relation.Compound;

    /// <summary>"South Korean and Japanese envoys": a capitalised word that hangs on the next is part of the same modifier.</summary>
    private static int FirstWord(Tree tree, int word)
    {
        var first = word;
        while (first > 0 && tree.Text.Heads[first - 1] == word && IsCapitalised(tree.Text, first - 1))
        {
            first--;
        }

        return first;
    }

    private static bool IsPlain(ParsedText text, int token) =>
        char.IsLower(text.Form(token)[0]) && text.Classes[token] is WordClass.Noun or WordClass.Adj;

    private static bool IsCapitalised(ParsedText text, int token) =>
        char.IsUpper(text.Form(token)[0]) && text.Classes[token] is WordClass.Propn or WordClass.Adj or WordClass.Noun;

    /// <summary>"Korvian", or "US", which is both name and adjective.</summary>
    private static bool IsAdjective(ParsedText text, int token) => IsCapitalised(text, token)
        && (text.Classes[token] == WordClass.Adj || text.Tags[token] == PennTag.Jj || text.Form(token) is "US" or "U.S." or "UK" or "U.K." or "EU" or "UN" or "U.N.");
}
