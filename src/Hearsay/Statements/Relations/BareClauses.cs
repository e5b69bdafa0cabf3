using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Statements.Standings;
using Hearsay.Text;

namespace Hearsay.Statements.Relations;

/// <summary>Reads relations that form or order tells: "sent troops *to guard it*", "*had* they come", "the bomb fell, *killing* two", "leave *or* be shot".</summary>
internal sealed class BareClauses(Tree tree, Propositions propositions)
{
    private static readonly FrozenSet<string> Results = WordTable.Words("Statements.Relations.Data.result-verbs");

    /// <summary>"had the means to", "found a way to": no action, and the infinitive belongs to the noun.</summary>
    private static readonly FrozenSet<string> Owning = WordTable.Words("Statements.Relations.Data.owning-verbs");

    private static readonly FrozenSet<string> Demands = WordTable.Words("Statements.Relations.Data.demand-verbs");

    private readonly ParsedText _text = tree.Text;
    private readonly Conditions _conditions = new(tree);

    public Bond? Read(int head)
    {
        if (!propositions.IsClause(head) || _text.Heads[head] < 0)
        {
            return null;
        }

        return Purpose(head) ?? Inversion(head) ?? Outcome(head) ?? Demand(head) ?? Agent(head) ?? Consequence(head) ?? Alternative(head) ?? Degree(head);
    }

    private Bond? Purpose(int head)
    {
        if (propositions.LinkOf(head) is not Link.Purpose(var host) || Action(host) is not (>= 0 and var action) || tree.Child(action, Relation.Expl) >= 0)
        {
            return null;
        }

        var mark = tree.Child(head, Relation.Mark);
        var (from, to) = (propositions.Told(action), propositions.Told(head));
        return mark >= 0 && _text.Tags[mark] == PennTag.To && from >= 0 && to >= 0 && from != to ? new Bond(RelationKind.Purpose, from, to, (mark, mark + 1)) : null;
    }

    /// <summary>The verb that an infinitive is the purpose of; of "dug a ditch to stop them" the tree often says that it belongs to the ditch.</summary>
    private int Action(int host)
    {
        var verb = _text.Classes[host] == WordClass.Verb ? host
            : _text.Relations[host] == Relation.Obj && !propositions.IsEvent(host) ? _text.Heads[host] : -1;
        return verb >= 0 && _text.Classes[verb] == WordClass.Verb && (verb == host || !Owning.Contains(_text.Lemma(verb))) ? verb : -1;
    }

    private Bond? Inversion(int head)
    {
        if (_text.Relations[head] != Relation.Advcl || _conditions.InvertedBy(head) is not (>= 0 and var auxiliary))
        {
            return null;
        }

        var to = propositions.Around(_text.Heads[head]) is >= 0 and var governor ? propositions.Told(propositions.Conditioned(governor)) : -1;
        return to >= 0 && to != head ? new Bond(RelationKind.Condition, head, to, (auxiliary, auxiliary + 1)) : null;
    }

    /// <summary>"the shell hit a bus, killing four", "closed the strait, thereby stopping all trade".</summary>
    private Bond? Outcome(int head)
    {
        var first = tree.Left(head);
        if (!IsParticipial(head) || first == 0 || !new VerbGroup(tree, head).IsGerund
            || tree.Child(head, Relation.Mark) >= 0 || tree.Child(head, Relation.Nsubj) >= 0 || _text.Classes[first] != WordClass.Punct && _text.Classes[first - 1] != WordClass.Punct)
        {
            return null;
        }

        var adverb = Adverb(head, "thereby", "thus", "hence");
        var governor = propositions.Around(_text.Heads[head]);
        var (from, to) = (governor < 0 ? -1 : propositions.Told(governor), propositions.Told(head));
        return from >= 0 && to >= 0 && (adverb >= 0 || Results.Contains(_text.Lemma(head)))
            ? new Bond(RelationKind.Cause, from, to, adverb >= 0 ? (adverb, adverb + 1) : (head, head + 1)) : null;
    }

    /// <summary>A participle behind its clause; where the tree has it coordinated, no "and" stands before it.</summary>
    private bool IsParticipial(int head) => _text.Tags[head] == PennTag.Vbg && head > _text.Heads[head]
        && (_text.Relations[head] == Relation.Advcl || (_text.Relations[head] == Relation.Conj && tree.Child(head, Relation.Cc) < 0 && _text.Tags[_text.Heads[head]] != PennTag.Vbg));

    /// <summary>"marched, *demanding* higher wages": what a participle of asking and striving tells is what the action is for.</summary>
    private Bond? Demand(int head)
    {
        if (!IsParticipial(head) || !Demands.Contains(_text.Lemma(head))
            || tree.Child(head, Relation.Mark) >= 0 || tree.Child(head, Relation.Nsubj) >= 0)
        {
            return null;
        }

        var from = propositions.Around(_text.Heads[head]) is >= 0 and var governor ? propositions.Told(governor) : -1;
        return from >= 0 && from != head ? new Bond(RelationKind.Purpose, from, propositions.Told(head) is >= 0 and var told ? told : head, (head, head + 1)) : null;
    }

    /// <summary>"were killed *by the blast*": an event that acts is a cause.</summary>
    private Bond? Agent(int head)
    {
        if (_text.Classes[head] != WordClass.Verb || tree.Child(head, Relation.OblAgent) is not (>= 0 and var agent) || !propositions.IsEvent(agent)
            || tree.Child(agent, Relation.Case) is not (>= 0 and var by) || propositions.Told(head) is not (>= 0 and var to))
        {
            return null;
        }

        return new Bond(RelationKind.Cause, agent, to, (by, by + 1));
    }

    /// <summary>"the road was mined, so the convoy turned back", "... and therefore turned back".</summary>
    private Bond? Consequence(int head)
    {
        if (_text.Relations[head] is not (Relation.Conj or Relation.Parataxis or Relation.Advcl) || head < _text.Heads[head])
        {
            return null;
        }

        var adverb = Adverb(head, "so", "therefore", "consequently", "hence", "thus");
        if (adverb < 0 || !tree.Is(adverb, "so") ? adverb < 0 : (adverb + 1 < _text.Tokens.Length && tree.Is(adverb + 1, "that")) || adverb == 0 || _text.Classes[adverb - 1] != WordClass.Punct)
        {
            return null;
        }

        var (from, to) = (propositions.Told(_text.Heads[head]), propositions.Told(head));
        return from >= 0 && to >= 0 ? new Bond(RelationKind.Cause, from, to, (adverb, adverb + 1)) : null;
    }

    /// <summary>"leave or you will be shot", "open the gate and you will live", "must pay, otherwise the ship will burn".</summary>
    private Bond? Alternative(int head)
    {
        var first = _text.Heads[head];
        if (_text.Relations[head] is not (Relation.Conj or Relation.Parataxis or Relation.Ccomp) || first < 0 || propositions.Told(first) is not (>= 0 and var from) || from == head || from > head)
        {
            return null;
        }

        var otherwise = Adverb(head, "otherwise", "else");
        var conjunction = Conjunction(first, head);
        var isCommand = propositions.StandingOf(from).Modality == Modality.Requested && tree.Child(from, Relation.Nsubj) < 0;
        var cue = otherwise >= 0 ? otherwise
            : conjunction >= 0 && isCommand && (tree.Is(conjunction, "or") || tree.Is(conjunction, "and")) && IsAhead(head) ? conjunction : -1;
        return cue >= 0 ? new Bond(RelationKind.Condition, from, propositions.Told(head) is >= 0 and var told ? told : head, (cue, cue + 1)) : null;
    }

    /// <summary>The last "and" or "or" between two clauses, wherever the tree hung it.</summary>
    private int Conjunction(int first, int head)
    {
        for (var token = head - 1; token > first; token--)
        {
            if (_text.Classes[token] == WordClass.Cconj && _text.Heads[token] > first && _text.Heads[token] <= head)
            {
                return token;
            }
        }

        return -1;
    }

    private bool IsAhead(int head) => new VerbGroup(tree, head).Modal is >= 0 and var modal && (tree.Is(modal, "will") || tree.Is(modal, "’ll") || tree.Is(modal, "'ll") || tree.Is(modal, "may") || tree.Is(modal, "can") || tree.Is(modal, "shall"));

    /// <summary>"so cold that the lake froze".</summary>
    private Bond? Degree(int head)
    {
        var mark = tree.Child(head, Relation.Mark);
        var governor = _text.Heads[head];
        var degree = _text.Relations[head] is Relation.Advcl or Relation.Ccomp && mark >= 0 && tree.Is(mark, "that") ? Adverb(governor, "so") : -1;
        return degree >= 0 && propositions.Around(governor) is >= 0 and var from && propositions.Told(head) is >= 0 and var to && from != to
            ? new Bond(RelationKind.Cause, from, to, (degree, degree + 1)) : null;
    }

    private int Adverb(int head, params ReadOnlySpan<string> words)
    {
        foreach (var child in tree.Children(head))
        {
            if (child < head && _text.Relations[child] is Relation.Advmod or Relation.Mark or Relation.Cc or Relation.Discourse)
            {
                foreach (var word in words)
                {
                    if (tree.Is(child, word))
                    {
                        return child;
                    }
                }
            }
        }

        return -1;
    }
}
