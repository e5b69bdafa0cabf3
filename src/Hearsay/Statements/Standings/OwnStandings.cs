using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Text;

namespace Hearsay.Statements.Standings;

/// <summary>What a clause says of its standing by its own words: tense, aspect, modal verbs, adverbs, negation, an "if" beside it, a question mark.</summary>
internal sealed class OwnStandings(Tree tree)
{
    private static readonly FrozenSet<string> Stative = WordTable.Words("Statements.Data.stative-verbs");

    private readonly ParsedText _text = tree.Text;
    private readonly Negation _negation = new(tree);
    private readonly Conditions _conditions = new(tree);

    /// <summary><paramref name="reported"/>: under a verb of telling in the past, where "would" is a plan told.</summary>
    public OwnStanding Of(int head, bool reported)
    {
        var group = new VerbGroup(tree, head);
        var negated = _negation.Of(head);
        var modality = Adverb(head, Verbal(head, group, reported));
        if (_conditions.Depends(head, group, modality))
        {
            // "Had they come, we would have left": they did not come, and we did not leave.
            return new OwnStanding(negated != IsCounterfactual(group), Modality.Conditional);
        }

        return new OwnStanding(negated, modality);
    }

    /// <summary>"would have left", "had they left"; "will have left" may yet be.</summary>
    public bool IsCounterfactual(VerbGroup group) => group is { HasHave: true, IsPast: true }
        || (group is { HasHave: true, Modal: >= 0 } && Lower(group.Modal) is "would" or "could" or "might" or "should" or "'d" or "’d");

    private Modality? Verbal(int head, VerbGroup group, bool reported)
    {
        if (group.Modal >= 0 && OperatorLexicon.Word(Lower(group.Modal), OperatorPart.Modal)?.Affirmed is Effect.Imposes { Modality: var modality })
        {
            return modality == Modality.Conditional && reported && HasOrdinarySubject(head) ? Modality.Planned : modality;
        }

        if (group.IsAhead)
        {
            return Ahead(head);
        }

        if (group.HasTo || group.IsGerund || group.IsParticiple || !IsClause(head, group))
        {
            return null;
        }

        if (group.IsProgressive)
        {
            return Modality.Ongoing;
        }

        return group.Finite < 0 ? IsCommand(head, group) ? Modality.Requested : null
            : group.IsPast || group.IsPassive ? Modality.Happened
            : group.IsCopular ? Modality.Ongoing
            : group.HasHave ? Modality.Happened
            : Present(head);
    }

    /// <summary>"is to leave" lies ahead; "the risk is to lose" is what a risk is of.</summary>
    private Modality Ahead(int head)
    {
        var subject = tree.Child(head, Relation.Nsubj) is >= 0 and var inner ? inner : tree.Child(head, Relation.NsubjOuter);
        return subject >= 0 && OperatorReader.Find(tree, subject, head, OperatorFrame.To)?.Affirmed is Effect.Imposes { Modality: var modality } ? modality : Modality.Planned;
    }

    private bool IsClause(int head, VerbGroup group) => group.IsFinite || group.IsBase || _text.Classes[head] == WordClass.Verb;

    /// <summary>The plain present tells a state, a habit, or, over a report, what has just happened.</summary>
    private Modality Present(int head)
    {
        if (Stative.Contains(_text.Lemma(head)))
        {
            return Modality.Ongoing;
        }

        return tree.Child(head, Relation.Nsubj) is >= 0 and var subject && IsKind(subject) ? Modality.Generic
            : _text.Relations[head] == Relation.Root && IsHeadline(head) ? Modality.Happened
            : Modality.Ongoing;
    }

    /// <summary>"Floods destroy crops": a bare plural is any such thing.</summary>
    private bool IsKind(int subject) => _text.Tags[subject] == PennTag.Nns && tree.Left(subject) == subject;

    private bool IsHeadline(int head) => tree.End(head) is var end && (end >= _text.Tokens.Length || !(_text.Form(end - 1) is "." or "!" or "”" or "\""));

    // "Lay down your arms."
    private bool IsCommand(int head, VerbGroup group) =>
        group.IsBase && _text.Tags[head] == PennTag.Vb && (_text.Relations[head] is Relation.Root or Relation.Parataxis or Relation.Ccomp || IsAfterCommand(head))
        && tree.Child(head, Relation.Nsubj) < 0 && tree.Child(head, Relation.Aux) < 0 && tree.Child(head, Relation.Mark) < 0 && OpensClause(head);

    /// <summary>"Stop and lay down your arms"; "will stop and *talk*" is no command.</summary>
    private bool IsAfterCommand(int head) => _text.Relations[head] == Relation.Conj && _text.Heads[head] is var first
        && _text.Relations[first] is Relation.Root or Relation.Parataxis or Relation.Ccomp && IsCommand(first, new VerbGroup(tree, first));

    private bool OpensClause(int head)
    {
        for (var token = tree.Left(head); token < head; token++)
        {
            if (_text.Classes[token] is WordClass.Noun or WordClass.Propn or WordClass.Pron or WordClass.Verb)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"said that *crossing* would cost lives" tells no plan.</summary>
    private bool HasOrdinarySubject(int head) => tree.Child(head, Relation.Nsubj) >= 0 || tree.Child(head, Relation.NsubjPass) >= 0 || tree.Child(head, Relation.Expl) >= 0;

    private Modality? Adverb(int head, Modality? modality)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Advmod or Relation.Discourse
                && OperatorLexicon.Word(Lower(child), OperatorPart.Adverb)?.Affirmed is Effect.Imposes { Modality: var imposed })
            {
                modality = modality is null or Modality.Happened or Modality.Ongoing or Modality.Generic ? imposed
                    : modality == Modality.Planned && imposed == Modality.Possible ? imposed : modality;
            }
        }

        return modality;
    }

    private string Lower(int token) => _text.Form(token).ToString().ToLowerInvariant();
}
