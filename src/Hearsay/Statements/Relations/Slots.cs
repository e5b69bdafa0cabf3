using Hearsay.Grammar;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Relations;

/// <summary>The subject and the complements of a word that relates them, however its clause is turned: passive, participle, relative clause.</summary>
internal sealed class Slots(Tree tree)
{
    private const int Farthest = 4;

    private readonly ParsedText _text = tree.Text;

    /// <summary>Who or what acts; -1 where it is not said.</summary>
    public int Subject(int head)
    {
        if (IsPassive(head))
        {
            return Agent(head);
        }

        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; token = _text.Heads[token], steps++)
        {
            var subject = First(token, static relation => relation is Relation.Nsubj or Relation.Csubj or Relation.CsubjPass or Relation.NsubjPass or Relation.NsubjOuter or Relation.CsubjOuter);
            if (subject >= 0)
            {
                return _text.Relations[token] == Relation.AclRelcl && IsRelative(subject) ? _text.Heads[token] : subject;
            }

            if (_text.Relations[token] == Relation.Appos)
            {
                return _text.Heads[token];
            }

            // "a storm that threatened to cause floods", "the strike, triggering riots": the subject is further up.
            if (_text.Relations[token] == Relation.Acl)
            {
                return _text.Heads[token];
            }

            if (_text.Relations[token] == Relation.Advcl)
            {
                return tree.Child(token, Relation.Mark) < 0 && token > _text.Heads[token] ? _text.Heads[token] : -1;
            }

            if (_text.Relations[token] is not (Relation.Xcomp or Relation.Conj))
            {
                return Gerundive(token);
            }
        }

        return -1;
    }

    /// <summary>"said *blocking the road* would cause hunger": the tree often makes what is said of a gerund that is the subject.</summary>
    private int Gerundive(int head)
    {
        var modal = new VerbGroup(tree, head).Modal;
        for (var (token, steps) = (modal - 1, 0); token >= 0 && steps < Farthest; token = _text.Heads[token], steps++)
        {
            if (_text.Tags[token] == PennTag.Vbg && tree.End(token) == modal)
            {
                return token;
            }
        }

        return -1;
    }

    public int Object(int head)
    {
        if (!IsPassive(head))
        {
            return First(head, static relation => relation == Relation.Obj);
        }

        var subject = First(head, static relation => relation is Relation.NsubjPass or Relation.Nsubj);
        return subject < 0 && _text.Relations[head] is Relation.Acl ? _text.Heads[head]
            : subject >= 0 && _text.Relations[head] == Relation.AclRelcl && IsRelative(subject) ? _text.Heads[head] : subject;
    }

    /// <summary>"to leave" under a word: an infinitive that belongs to it.</summary>
    public int Infinitive(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && _text.Relations[child] is Relation.Xcomp or Relation.Ccomp or Relation.Advcl && new VerbGroup(tree, child).HasTo)
            {
                return child;
            }
        }

        // "forced families to leave" hangs the infinitive on "families" as often as on "forced".
        return Object(head) is >= 0 and var somebody && tree.Child(somebody, Relation.Acl) is >= 0 and var inner && new VerbGroup(tree, inner).HasTo ? inner : -1;
    }

    /// <summary>"whether it rains", "how fast it moves" under a word, with a preposition before it or without.</summary>
    public int Question(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && _text.Relations[child] is Relation.Ccomp or Relation.Advcl or Relation.Xcomp && HasQuestionWord(child))
            {
                return child;
            }
        }

        return -1;
    }

    public int Bare(int head) => Verbal(head, static group => group is { IsBase: true, HasTo: false, IsFinite: false });

    /// <summary>"left four *dead*".</summary>
    public int State(int head) => tree.Child(head, Relation.Xcomp) is >= 0 and var state && state > head && _text.Tags[state] != PennTag.Vbg && !new VerbGroup(tree, state).HasTo ? state : -1;

    public int Gerund(int head) => Verbal(head, static group => group.IsGerund);

    /// <summary>What a preposition leads: "to an outcry", "from reaching the port".</summary>
    public int Led(int head, string preposition)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Obl or Relation.OblAgent or Relation.Nmod or Relation.Advcl or Relation.Acl or Relation.Xcomp or Relation.Ccomp && IsLed(child, preposition))
            {
                return child;
            }

            // "kept the pact from taking effect" hangs the gerund on "pact" as well.
            if (_text.Relations[child] is Relation.Obj && child > head)
            {
                foreach (var inner in tree.Children(child))
                {
                    if (_text.Relations[inner] is Relation.Acl && IsLed(inner, preposition))
                    {
                        return inner;
                    }
                }
            }
        }

        return -1;
    }

    public bool IsPassive(int head)
    {
        var group = new VerbGroup(tree, head);
        return _text.Classes[head] == WordClass.Verb && (group.IsPassive || (group.IsParticiple && _text.Relations[head] is Relation.Acl));
    }

    private int Agent(int head) => tree.Child(head, Relation.OblAgent) is >= 0 and var agent ? agent : Led(head, "by");

    private bool IsLed(int token, string preposition)
    {
        foreach (var child in tree.Children(token))
        {
            if (child < token && _text.Relations[child] is Relation.Case or Relation.Mark && tree.Is(child, preposition))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasQuestionWord(int token)
    {
        var first = tree.Left(token);
        for (var word = first; word < Math.Min(first + 3, token); word++)
        {
            if (tree.Is(word, "whether") || tree.Is(word, "how") || tree.Is(word, "if"))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRelative(int subject) => tree.Is(subject, "that") || tree.Is(subject, "which") || tree.Is(subject, "who");

    private int Verbal(int head, Predicate<VerbGroup> fits)
    {
        foreach (var child in tree.Children(head))
        {
            if (child > head && _text.Relations[child] is Relation.Xcomp or Relation.Ccomp or Relation.Obj or Relation.Advcl && _text.Classes[child] == WordClass.Verb && fits(new VerbGroup(tree, child)))
            {
                return child;
            }
        }

        return -1;
    }

    private int First(int head, Predicate<Relation> fits)
    {
        foreach (var child in tree.Children(head))
        {
            if (fits(_text.Relations[child]))
            {
                return child;
            }
        }

        return -1;
    }
}
