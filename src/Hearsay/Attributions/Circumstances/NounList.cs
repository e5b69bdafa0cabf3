using Hearsay.Grammar;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// "the coast guard, Norvia's army, and the militias": the phrases of a list, read off the order of the words. Where it joins
/// possessives and names the tree is seldom right, and a missed phrase is a party lost.
/// </summary>
internal static class NounList
{
    /// <summary>A list longer than this is none.</summary>
    private const int Longest = 60;

    /// <summary>The phrases of the list that begins at a token, as ranges: at least two, or none where no "and" closes it before the end.</summary>
    public static List<(int First, int End)> From(Tree tree, int first, int end)
    {
        var items = new List<(int First, int End)>();
        var (start, closed) = (first, false);
        for (end = Math.Min(end, first + Longest); ; closed |= tree.Text.Tags[start - 1] == PennTag.Cc)
        {
            var next = ItemEnd(tree, start, end);
            if (next == start)
            {
                break;
            }

            Add(tree, items, (start, next));
            start = BehindSeparator(tree, next, end, closed);
            if (start == next)
            {
                break;
            }
        }

        return closed && items.Count > 1 ? items : [];
    }

    /// <summary>"Hart, the governor, and Tal": what only says who Hart is, is no phrase of the list.</summary>
    private static void Add(Tree tree, List<(int First, int End)> items, (int First, int End) item)
    {
        for (var token = item.First; token < item.End && items.Count > 0; token++)
        {
            if (tree.Text.Relations[token] == Relation.Appos && tree.Text.Heads[token] is var head && head >= items[^1].First && head < items[^1].End)
            {
                return;
            }
        }

        items.Add(item);
    }

    /// <summary>One after the last word of a phrase: articles, modifiers, owners and nouns, with an "of" and its complement.</summary>
    private static int ItemEnd(Tree tree, int first, int end)
    {
        var (token, noun) = (first, first);
        for (; token < end && (IsPartOfPhrase(tree, token) || IsInnerLink(tree, token, noun)); token++)
        {
            noun = EndsPhrase(tree, token) ? token + 1 : noun;
        }

        return noun;
    }

    private static bool IsPartOfPhrase(Tree tree, int token) => tree.Text.Classes[token] switch
    {
        WordClass.Noun or WordClass.Propn or WordClass.Adj or WordClass.Num => Calendar.Find(tree.Text.Form(token)) is null,
        WordClass.Det => true,
        WordClass.Pron => tree.Text.Tags[token] == PennTag.PrpPoss,
        WordClass.Part => tree.Text.Tags[token] == PennTag.Pos,
        _ => tree.Text.Tags[token] == PennTag.Hyph,
    };

    /// <summary>"the ministry *of* defence", "the mayors of Ostra *and* Dorrum": behind "of" only a new article begins a new phrase.</summary>
    private static bool IsInnerLink(Tree tree, int token, int noun) => token == noun
        && (tree.Is(token, "of") || (tree.Text.Tags[token] == PennTag.Cc && HasOf(tree, noun) && token + 1 < tree.Text.Tokens.Length
            && tree.Text.Classes[token + 1] is WordClass.Noun or WordClass.Propn or WordClass.Adj));

    private static bool HasOf(Tree tree, int noun)
    {
        var token = noun - 1;
        while (token > 0 && IsPartOfPhrase(tree, token) && tree.Text.Classes[token] is not (WordClass.Det or WordClass.Pron))
        {
            token--;
        }

        return tree.Is(token, "of");
    }

    private static bool EndsPhrase(Tree tree, int token) => tree.Text.Classes[token] is WordClass.Noun or WordClass.Propn
        || (tree.Text.Classes[token] == WordClass.Adj && (tree.Child(token, Relation.NmodPoss) >= 0 || tree.Child(token, Relation.Det) >= 0));

    /// <summary>Where the next phrase begins, behind a comma, "and" or both; the same token where the list ends. A comma goes on only before the "and".</summary>
    private static int BehindSeparator(Tree tree, int token, int end, bool closed)
    {
        var next = token;
        if (next < end && tree.Text.Tags[next] == PennTag.Comma && !closed)
        {
            next++;
        }

        return next < end && tree.Text.Tags[next] == PennTag.Cc && (tree.Is(next, "and") || tree.Is(next, "or")) ? next + 1 : next;
    }
}
