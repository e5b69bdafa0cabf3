using System.Collections.Frozen;
using Hearsay.Text;

namespace Hearsay.Grammar;

/// <summary>
/// "The ministry put *the toll at 31*": a clause without a verb, which states what the toll is. A tree hangs both halves on "put", as though the toll were moved
/// to a place.
/// </summary>
internal sealed class FigureClauses(TreeDraft draft)
{
    /// <summary>How far behind its verb the figure stands.</summary>
    private const int Reach = 30;

    private static readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Verbs = WordTable
        .Map("Grammar.Data.figure-verbs", StringComparer.OrdinalIgnoreCase, static row => row[1] == "any").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        WordTable.Words("Grammar.Data.figure-nouns").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a verb may state a figure: what is looked at in every text must cost little.</summary>
    public static bool MayState(ParsedText text, int token) => text.Classes[token] == WordClass.Verb && Verbs.ContainsKey(text.Form(token));

    /// <summary>The word that heads such a clause under a verb of a mended tree, -1 for none.</summary>
    public static int Under(Tree tree, int verb) => MayState(tree.Text, verb) && tree.Child(verb, Relation.Ccomp) is >= 0 and var thing
        && tree.Text.Classes[thing] is WordClass.Noun or WordClass.Adj or WordClass.Verb && FigureOf(tree, thing) >= 0 ? thing : -1;

    public void Mend(int verb, int end)
    {
        if (!MayState(draft.Text, verb) || !Verbs.TryGetValue(draft.Text.Form(verb), out var any))
        {
            return;
        }

        end = Math.Min(end, verb + Reach);
        var thing = Thing(verb, end);
        if (thing < 0 || !HasSpeaker(verb, end) || !(any || Nouns.Contains(draft.Text.Form(thing))) || Figure(verb, thing, end) is not (>= 0 and var figure))
        {
            return;
        }

        (draft.Heads[thing], draft.Relations[thing]) = (verb, Relation.Ccomp);
        (draft.Heads[figure], draft.Relations[figure]) = (thing, Relation.Obl);
    }

    private static int FigureOf(Tree tree, int thing)
    {
        foreach (var child in tree.Children(thing))
        {
            if (tree.Text.Relations[child] == Relation.Obl && tree.Child(child, Relation.Case) is >= 0 and var at && tree.Is(at, "at"))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>"The toll was put at 31" is nobody's figure.</summary>
    private bool HasSpeaker(int verb, int end)
    {
        for (var token = Math.Max(0, verb - Reach); token < end; token++)
        {
            if (draft.Heads[token] == verb && draft.Relations[token] is Relation.Nsubj or Relation.OblAgent)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object, or the subject of the passive: "*the toll* was put at 31".</summary>
    private int Thing(int verb, int end)
    {
        for (var token = Math.Max(0, verb - Reach); token < end; token++)
        {
            if (draft.Heads[token] == verb && (draft.Relations[token] == Relation.NsubjPass || (token > verb && draft.Relations[token] == Relation.Obj)))
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>"at 31", "at more than 60", "at 12 soldiers".</summary>
    private int Figure(int verb, int thing, int end)
    {
        for (var at = verb + 1; at < end; at++)
        {
            if (draft.Text.Form(at) is "at" && draft.Heads[at] is var head && head > at && head < end && IsNumber(head) && IsUnder(head, verb, thing))
            {
                return head;
            }
        }

        return -1;
    }

    private bool IsUnder(int head, int verb, int thing)
    {
        for (var (token, steps) = (draft.Heads[head], 0); token >= 0 && steps < 4; token = draft.Heads[token], steps++)
        {
            if (token == verb || token == thing)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNumber(int head)
    {
        if (draft.Classes[head] == WordClass.Num || draft.Tags[head] == PennTag.Cd)
        {
            return true;
        }

        for (var token = Math.Max(0, head - 6); token < head; token++)
        {
            if (draft.Heads[token] == head && draft.Relations[token] == Relation.Nummod)
            {
                return true;
            }
        }

        return false;
    }
}
