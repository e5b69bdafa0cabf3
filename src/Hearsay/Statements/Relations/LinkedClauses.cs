using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Relations.Cues;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Relations;

/// <summary>Reads conjunctions and prepositions, of one word or many: "if", "as long as", "in exchange for", "because of".</summary>
internal sealed class LinkedClauses(Tree tree, Propositions propositions)
{
    /// <summary>How far up the tree the head of what follows a link is looked for: a bound keeps broken trees cheap.</summary>
    private const int Farthest = 40;

    private readonly ParsedText _text = tree.Text;

    /// <summary>The relation that the words at a token tell, null where they tell none.</summary>
    public Bond? Read(int first, int sentenceEnd)
    {
        foreach (var cue in LinkCues.At(_text, first, sentenceEnd))
        {
            if (!IsBarred(cue, first) && Join(cue, first) is { } bond)
            {
                return bond;
            }
        }

        return null;
    }

    /// <summary>"even if", "as if", "what if", "not because"; and "provided" and "subject" as the head of a clause of their own.</summary>
    private bool IsBarred(LinkCue cue, int first)
    {
        var before = first > 0 ? _text.Form(first - 1) : [];
        return Is(before, "as") || Is(before, "what") || (cue.Kind == RelationKind.Condition && Is(before, "even")) || (cue.Kind == RelationKind.Cause && Is(before, "not"))
            || IsQuestion(cue, first) || tree.Child(first, Relation.Cop) >= 0 || tree.Child(first, Relation.Nsubj) >= 0 || tree.Child(first, Relation.NsubjPass) >= 0;
    }

    /// <summary>"nobody knows *if* it fell": right behind a word that takes a question, and that has taken nothing else.</summary>
    private bool IsQuestion(LinkCue cue, int first) => first > 0 && cue.Words is ["if"]
        && OperatorLexicon.Find(OperatorReader.LemmaOf(tree, first - 1), OperatorReader.PartOf(tree, first - 1), OperatorFrame.Whether) is not null
        && _text.Classes[first - 1] is WordClass.Verb or WordClass.Adj && tree.Child(first - 1, Relation.Ccomp) < 0;

    private Bond? Join(LinkCue cue, int first)
    {
        var end = first + cue.Words.Length;
        var complement = HeadBehind(first, end);
        if (complement < 0 || !Fits(cue.Complement, complement))
        {
            return null;
        }

        var over = Over(first, end, complement);
        var governor = over >= 0 ? propositions.Around(over) : Beside(first, end);
        if (governor < 0 || governor == complement || _text.IsBelow(governor, complement, Farthest) || _text.Relations[complement] is Relation.Ccomp or Relation.Csubj && Covers(complement, first))
        {
            return null;
        }

        governor = cue.Kind == RelationKind.Condition ? propositions.Conditioned(governor) : governor;
        var (from, to) = (propositions.Told(complement), propositions.Told(governor));
        return from >= 0 && to >= 0 && from != to && Fits(cue.When, to) ? cue.Join(from, to, first) : null;
    }

    /// <summary>The head of what begins behind the link: the highest token to its right that does not hold it, or the clause that it marks.</summary>
    private int HeadBehind(int first, int end)
    {
        var token = end;
        for (var steps = 0; steps < Farthest && _text.Heads[token] >= end && !IsWhole(token, first); steps++)
        {
            token = _text.Heads[token];
        }

        return token;
    }

    /// <summary>The subject of a clause is never what a link introduces, even where the tree has its words lead the subject ("before *the talks* collapsed").</summary>
    private bool IsWhole(int token, int first) => _text.Relations[token] is not (Relation.Nsubj or Relation.NsubjPass)
        && (Covers(token, first) || _text.Relations[token] is Relation.Advcl or Relation.Parataxis);

    /// <summary>
    /// "*Subject to final checks*, the tunnel will open": where the tree took the opening phrase for the sentence, the main clause stands beside it.
    /// </summary>
    private int Beside(int first, int end)
    {
        for (var token = end; token < Math.Min(end + Farthest, _text.Tokens.Length); token++)
        {
            if (_text.Relations[token] is Relation.Parataxis && propositions.IsClause(token) && _text.Heads[token] >= first && _text.Heads[token] < tree.Left(token))
            {
                return token;
            }
        }

        return -1;
    }

    private bool Covers(int token, int first) => tree.Left(token) <= first;

    /// <summary>What the link and its complement together hang on.</summary>
    private int Over(int first, int end, int complement)
    {
        if (Covers(complement, first))
        {
            return _text.Heads[complement];
        }

        for (var token = first; token < end; token++)
        {
            var head = _text.Heads[token];
            if ((head < first || head >= end) && head != complement && !_text.IsBelow(head, complement, Farthest))
            {
                return head;
            }
        }

        return _text.Heads[complement];
    }

    private bool Fits(Complement complement, int head) => complement switch
    {
        Complement.Clause => IsClausal(head),
        Complement.Event => IsEvent(head),
        Complement.Thing => IsEvent(head) || IsThing(head),
        Complement.Either => IsClausal(head) || IsEvent(head),
        _ => IsClausal(head) || IsEvent(head) || IsThing(head),
    };

    private bool IsClausal(int head) => propositions.IsClause(head) || (_text.Classes[head] is WordClass.Verb or WordClass.Adj && _text.Relations[head] is Relation.Advcl or Relation.Acl or Relation.Xcomp);

    private bool IsEvent(int head) => !propositions.IsClause(head) && propositions.IsEvent(head);

    private bool IsThing(int head) => !propositions.IsClause(head) && propositions.IsThing(head);

    private bool Fits(Surroundings when, int governor)
    {
        if (when == Surroundings.Anything)
        {
            return true;
        }

        var standing = propositions.StandingOf(governor);
        var isOpen = standing.Modality is not (Modality.Happened or Modality.Ongoing or Modality.Generic or Modality.Believed);
        return when switch
        {
            Surroundings.Open => isOpen,
            Surroundings.Negated => standing.Polarity == Polarity.Negated && standing.Modality != Modality.Happened,
            Surroundings.Modal => isOpen && new VerbGroup(tree, governor).Modal >= 0,
            _ => !new VerbGroup(tree, governor).HasHave,
        };
    }

    private static bool Is(ReadOnlySpan<char> form, string word) => form.Equals(word, StringComparison.OrdinalIgnoreCase);
}
