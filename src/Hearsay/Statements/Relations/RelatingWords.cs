using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Relations.Cues;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Relations;

/// <summary>Reads verbs, adjectives and nouns that relate their subject to what they take: "led to", "hinges on", "is a condition for".</summary>
internal sealed class RelatingWords(Tree tree, Propositions propositions)
{
    private readonly ParsedText _text = tree.Text;
    private readonly Slots _slots = new(tree);

    public Bond? Read(int token)
    {
        if (_text.Classes[token] is not (WordClass.Verb or WordClass.Adj or WordClass.Noun))
        {
            return null;
        }

        var cues = PredicateCues.Of(Name(token), Part(token));
        if (cues.Length == 0 || propositions.StandingOf(token).Polarity == Polarity.Negated)
        {
            return null;
        }

        foreach (var cue in cues)
        {
            if (Complement(cue, token) is >= 0 and var complement && Join(cue, token, complement) is { } bond)
            {
                return bond;
            }
        }

        return null;
    }

    private OperatorPart Part(int token) => _text.Tags[token] == PennTag.Jj ? OperatorPart.Adjective
        : _text.Classes[token] == WordClass.Noun ? OperatorPart.Noun : OperatorReader.PartOf(tree, token);

    /// <summary>With its particle: "bring about", "touch off", "give rise".</summary>
    private string Name(int token)
    {
        var lemma = OperatorReader.LemmaOf(tree, token);
        foreach (var child in tree.Children(token))
        {
            if (_text.Relations[child] == Relation.CompoundPrt || (_text.Relations[child] == Relation.Obj && tree.Is(child, "rise")))
            {
                return $"{lemma} {_text.Form(child)}".ToLowerInvariant();
            }
        }

        return lemma;
    }

    private Bond? Join(PredicateCue cue, int token, int complement)
    {
        if (cue.IsItself)
        {
            return Itself(cue, token, complement);
        }

        var other = propositions.Told(complement);
        var subject = Subject(cue, token, complement);
        if (other < 0 || subject < 0 || subject == other)
        {
            return null;
        }

        return cue.SubjectFirst ? new Bond(cue.Kind, subject, other, CueOf(cue, token)) : new Bond(cue.Kind, other, subject, CueOf(cue, token));
    }

    /// <summary>With the preposition right behind it: "led to", "caused by".</summary>
    private (int First, int End) CueOf(PredicateCue cue, int token) =>
        (token, token + 1 < _text.Tokens.Length && (tree.Is(token + 1, cue.Complement) || (_slots.IsPassive(token) && tree.Is(token + 1, "by"))) ? token + 2 : token + 1);

    /// <summary>"was jailed *for the theft*", "protests *over the arrest*": the word's own event is the other end.</summary>
    private Bond? Itself(PredicateCue cue, int token, int complement)
    {
        var (own, other) = (propositions.Told(token), propositions.Told(complement));
        return own >= 0 && other >= 0 && own != other && (propositions.IsClause(token) || propositions.IsEvent(token))
            ? cue.SubjectFirst ? new Bond(cue.Kind, own, other, Led(complement)) : new Bond(cue.Kind, other, own, Led(complement)) : null;
    }

    /// <summary>The preposition before a complement.</summary>
    private (int First, int End) Led(int complement)
    {
        foreach (var child in tree.Children(complement))
        {
            if (_text.Relations[child] is Relation.Case or Relation.Mark)
            {
                return (child, child + 1);
            }
        }

        return (complement, complement + 1);
    }

    private int Complement(PredicateCue cue, int token)
    {
        var found = cue.Complement switch
        {
            "object" => _slots.Object(token),
            "xcomp" => _slots.Infinitive(token),
            "clause" => _slots.Question(token),
            "bare" => _slots.Bare(token),
            "state" => _slots.State(token),
            "ing" => _slots.Gerund(token),
            var preposition => _slots.Led(token, preposition),
        };
        // "forced him to admit that it failed": what came of it is the admission, and not what is admitted.
        return found >= 0 && !propositions.IsCue(found) && (propositions.IsClause(found) || propositions.IsEvent(found) || (_text.Classes[found] == WordClass.Verb && _text.Relations[found] is Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Ccomp)
            || (cue is { Complement: "object", Kind: RelationKind.Condition } && propositions.IsThing(found))) ? found : -1;
    }

    /// <summary>The noun or clause that is related; the clause of the word itself where its subject tells nothing and the word may stand for it.</summary>
    private int Subject(PredicateCue cue, int token, int complement)
    {
        var isPassive = _slots.IsPassive(token);
        var subject = isPassive && (cue.Complement == "by" || (cue.Complement != "object" && _slots.Subject(token) < 0)) ? _slots.Object(token)
            : _text.Classes[token] == WordClass.Noun && _text.Relations[token] is Relation.Xcomp or Relation.Obj ? _slots.Object(_text.Heads[token])
            : _slots.Subject(token);
        if (subject >= 0 && subject != token && (propositions.IsClause(subject) || propositions.IsEvent(subject)))
        {
            return propositions.Told(subject);
        }

        // "a wider search", "the next shipment": under a condition or a need any noun that is nobody will do.
        if (subject >= 0 && subject != token && cue.Kind == RelationKind.Condition && _text.Classes[token] != WordClass.Verb && propositions.IsThing(subject))
        {
            return subject;
        }

        var standsForIt = cue.StandsForSubject ? subject >= 0 || !isPassive
            : cue.Kind == RelationKind.Condition && (subject >= 0 ? IsPronoun(subject) : new VerbGroup(tree, token).IsFinite && _text.Relations[token] is Relation.Root or Relation.Ccomp);
        return standsForIt && propositions.IsClause(token) ? propositions.Told(token) is >= 0 and var told && told != complement ? told : token : -1;
    }

    private bool IsPronoun(int subject) => _text.Classes[subject] is WordClass.Pron or WordClass.Adj && !(tree.Is(subject, "they") || tree.Is(subject, "he") || tree.Is(subject, "she") || tree.Is(subject, "we") || tree.Is(subject, "i") || tree.Is(subject, "you") || tree.Is(subject, "who"));
}
