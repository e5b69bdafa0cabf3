using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Statements.Predicates;

/// <summary>Finds what heads a proposition (codebook, section 4): clauses, coordinated ones apart, event nouns, asserting appositions.</summary>
internal sealed class PredicateFinder(Tree tree, Participants participants)
{
    private readonly ParsedText _text = tree.Text;

    /// <summary>In text order.</summary>
    public List<Predicate> Find()
    {
        var found = new List<Predicate>();
        for (var token = 0; token < _text.Tokens.Length; token++)
        {
            if (IsClause(token))
            {
                found.Add(new Predicate(token, PredicateForm.Clause));
            }
            else if (EventNouns.Has(_text, token) && !HasClauseOfItsOwn(token) && TakesSomebody(token))
            {
                found.Add(new Predicate(token, PredicateForm.EventNoun));
            }
            else if (IsAssertingApposition(token))
            {
                found.Add(new Predicate(token, PredicateForm.Apposition));
            }
        }

        return found;
    }

    public bool IsClause(int token) => _text.Classes[token] is not (WordClass.Punct or WordClass.Aux or WordClass.Adp or WordClass.Sconj or WordClass.Cconj or WordClass.Intj)
        && _text.Relations[token] switch
        {
            Relation.Root or Relation.Parataxis => IsVerbal(token) || HasSubject(token),
            Relation.Ccomp or Relation.Csubj or Relation.CsubjPass or Relation.CsubjOuter or Relation.Xcomp => _text.Classes[token] != WordClass.Pron || HasSubject(token),
            Relation.Advcl or Relation.AdvclRelcl or Relation.AclRelcl => IsVerbal(token) || HasSubject(token),
            Relation.Acl => IsVerbal(token),
            Relation.Conj => (IsVerbal(token) || HasSubject(token)) && !IsModifier(_text.Heads[token]),
            // "are believed *to be in the hills*".
            Relation.Obl when tree.Child(token, Relation.Cop) >= 0 => tree.Child(token, Relation.Mark) is >= 0 and var mark && _text.Tags[mark] == PennTag.To,
            // A tree that hangs a clause on a subject or an object has lost its way, but the clause is there.
            Relation.Dep or Relation.Appos or Relation.Obj or Relation.Obl or Relation.Nsubj or Relation.List => _text.Classes[token] == WordClass.Verb && HasSubject(token),
            _ => false,
        };

    private bool IsVerbal(int token) => _text.Classes[token] == WordClass.Verb || tree.Child(token, Relation.Cop) >= 0;

    private bool HasSubject(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (_text.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.Expl or Relation.NsubjOuter)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsModifier(int token) => _text.Relations[token] is Relation.Amod or Relation.Compound or Relation.Nummod or Relation.Det;

    /// <summary>"The attack took place", "launched an offensive": the clause tells it already.</summary>
    private bool HasClauseOfItsOwn(int noun) => _text.Heads[noun] is >= 0 and var verb && _text.Classes[verb] == WordClass.Verb
        && _text.Relations[noun] is Relation.Obj or Relation.Nsubj or Relation.NsubjPass
        && Standings.OperatorReader.Find(tree, verb, noun, _text.Relations[noun] == Relation.Nsubj ? Operators.OperatorFrame.Subject : Operators.OperatorFrame.Noun) is { IsLight: true };

    /// <summary>At least one participant or place: "the offensive inside Norvia", "Norvia's raid", "the strike on the clinic".</summary>
    private bool TakesSomebody(int noun)
    {
        foreach (var child in tree.Children(noun))
        {
            if (_text.Relations[child] is Relation.Nmod or Relation.NmodPoss && HasName(child) && _text.Form(child) is not ("year" or "week" or "month" or "day"))
            {
                return true;
            }
        }

        var (actors, recipients) = participants.Of(noun);
        return actors.Length + recipients.Length > 0;
    }

    private bool HasName(int token) => _text.Classes[token] is WordClass.Noun or WordClass.Propn or WordClass.Pron;

    /// <summary>"the Kurds, one of the largest groups, ..." says something; "Ada Quill, the minister" only names.</summary>
    private bool IsAssertingApposition(int token) => _text.Relations[token] == Relation.Appos && _text.Heads[token] is >= 0 and var host && host < token
        && _text.Classes[token] is WordClass.Noun or WordClass.Num && _text.Classes[host] is WordClass.Noun or WordClass.Propn or WordClass.Pron
        && tree.End(token) - tree.Left(token) >= 4 && tree.Left(token) > 0 && _text.Form(tree.Left(token)) is "," or "—" or "–";
}
