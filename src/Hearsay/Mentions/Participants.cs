using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Mentions;

/// <summary>Who does what is told, and to whom it is done, as the tree has it. Parties are indices into <see cref="MentionedParties"/>.</summary>
internal sealed class Participants(MentionedParties mentioned, Tree tree)
{
    /// <summary>How many clauses up an unexpressed subject is looked for.</summary>
    private const int Farthest = 6;

    /// <summary>How many things deep somebody is still acted on: "a ban on sales of arms to Norvia".</summary>
    private const int DeepestTarget = 2;

    private static readonly FrozenSet<string> ActorNouns = WordTable.Words("Mentions.Data.actor-nouns");

    private readonly Tree _tree = tree;
    private readonly ParsedText _text = tree.Text;
    private readonly Dictionary<int, (ImmutableArray<int> Actors, ImmutableArray<int> Recipients)> _found = [];

    /// <summary>Of the event that a verb, a predicate or an event noun tells.</summary>
    public (ImmutableArray<int> Actors, ImmutableArray<int> Recipients) Of(int head)
    {
        if (!_found.TryGetValue(head, out var found))
        {
            _found[head] = found = _text.Classes[head] == WordClass.Noun && _tree.Child(head, Relation.Cop) < 0 && _tree.Child(head, Relation.Nsubj) < 0 ? OfNoun(head) : OfVerb(head);
        }

        return found;
    }

    /// <summary>All who take part in what any verb or noun of the text tells.</summary>
    public IEnumerable<int> All()
    {
        for (var token = 0; token < _text.Tokens.Length; token++)
        {
            if (_text.Classes[token] is WordClass.Verb or WordClass.Noun or WordClass.Adj)
            {
                var (actors, recipients) = Of(token);
                foreach (var party in actors.Concat(recipients))
                {
                    yield return party;
                }
            }
        }
    }

    private (ImmutableArray<int> Actors, ImmutableArray<int> Recipients) OfVerb(int verb)
    {
        var (actors, recipients) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var child in _tree.Children(verb))
        {
            switch (_text.Relations[child])
            {
                case Relation.Nsubj or Relation.NsubjOuter or Relation.OblAgent:
                    Add(child, actors, isSomebody: HasComplement(verb) && _text.Classes[child] == WordClass.Propn);
                    AddOwners(child, actors);
                    break;
                case Relation.NsubjPass or Relation.Obj or Relation.Iobj:
                    Add(child, recipients);
                    AddTargets(child, recipients);
                    AddOwners(child, recipients);
                    AddSides(child, actors);
                    break;
                case Relation.Obl when HasCase(child, "against", "on", "upon", "at", "with", "toward", "towards", "to", "into"):
                case Relation.Obl when HasCase(child, "from", "for") && _tree.Child(verb, Relation.Obj) >= 0:
                    Add(child, recipients);
                    AddTargets(child, recipients, depth: 1);
                    break;
                case Relation.Obl when HasCase(child, "by") && _tree.Child(verb, Relation.AuxPass) >= 0:
                case Relation.Obl when HasCase(child, "between", "among"):
                    Add(child, actors);
                    break;
                default:
                    break;
            }
        }

        var (hasSubject, isPassive) = Subject(verb);
        if (!hasSubject && Controller(verb, 0) is >= 0 and var controller)
        {
            Add(controller, isPassive ? recipients : actors, isSomebody: IsAccused(verb, controller));
        }

        return Apart(actors, recipients);
    }

    /// <summary>Nobody acts on themselves: of "Norvia recalled its envoy" the envoy is acted on, and "its" is no other.</summary>
    private static (ImmutableArray<int> Actors, ImmutableArray<int> Recipients) Apart(ImmutableArray<int>.Builder actors, ImmutableArray<int>.Builder recipients)
    {
        recipients.RemoveAll(actors.Contains);
        return (actors.ToImmutable(), recipients.ToImmutable());
    }

    private (bool HasSubject, bool IsPassive) Subject(int verb)
    {
        var (has, passive) = (false, _text.Tags[verb] == PennTag.Vbn && _text.Relations[verb] is Relation.Acl or Relation.Xcomp);
        foreach (var child in _tree.Children(verb))
        {
            has |= _text.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.NsubjOuter or Relation.OblAgent;
            passive |= _text.Relations[child] == Relation.AuxPass;
        }

        return (has, passive);
    }

    /// <summary>The phrase that is the unexpressed subject: of "to leave" in "urged them to leave" it is "them", in "plan to leave" the planner.</summary>
    private int Controller(int verb, int depth)
    {
        var head = _text.Heads[verb];
        return head < 0 || depth > Farthest ? -1 : _text.Relations[verb] switch
        {
            Relation.Acl when _text.Tags[verb] is PennTag.Vbg or PennTag.Vbn => head,
            Relation.Acl when Object(_text.Heads[head]) == head => head,
            Relation.Acl => _tree.Child(head, Relation.NmodPoss) is >= 0 and var owner ? owner : _text.Heads[head] is >= 0 and var above ? SubjectOf(above, depth) : -1,
            Relation.Xcomp or Relation.Ccomp or Relation.Advcl => (_text.Relations[verb] != Relation.Advcl || IsLaidTo(verb)) && Object(head) is >= 0 and var somebody && (IsSomebody(somebody) || IsAccused(verb, somebody)) ? somebody : SubjectOf(head, depth),
            Relation.Conj => SubjectOf(head, depth),
            _ => -1,
        };
    }

    /// <summary>"accused Velmar *of seeking* weapons", "blamed it *for*": what somebody is said to have done is theirs.</summary>
    private bool IsLaidTo(int gerund) => _text.Tags[gerund] == PennTag.Vbg && _text.Heads[gerund] < gerund
        && _tree.Child(gerund, Relation.Mark) is >= 0 and var mark && _text.Form(mark) is "of" or "for" or "with";

    /// <summary>Whoever is accused "*of* seeking weapons" is somebody, known or not.</summary>
    private bool IsAccused(int gerund, int phrase) => _text.Relations[gerund] == Relation.Advcl && IsLaidTo(gerund) && _text.Classes[phrase] == WordClass.Propn
        && _text.Relations[phrase] == Relation.Obj && _text.Heads[phrase] == _text.Heads[gerund] && _tree.Is(_tree.Child(gerund, Relation.Mark), "of");

    private int SubjectOf(int verb, int depth)
    {
        foreach (var child in _tree.Children(verb))
        {
            if (_text.Relations[child] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter)
            {
                return child;
            }
        }

        return Controller(verb, depth + 1);
    }

    /// <summary>Whom a verb is addressed to: its object, or whom somebody calls on.</summary>
    private int Object(int verb)
    {
        if (verb < 0)
        {
            return -1;
        }

        foreach (var child in _tree.Children(verb))
        {
            if (_text.Relations[child] is Relation.Obj or Relation.Iobj || (_text.Relations[child] == Relation.Obl && HasCase(child, "on", "upon")))
            {
                return child;
            }
        }

        return -1;
    }

    private (ImmutableArray<int> Actors, ImmutableArray<int> Recipients) OfNoun(int noun)
    {
        var (actors, recipients) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        foreach (var child in _tree.Children(noun))
        {
            if (_text.Relations[child] == Relation.NmodPoss || (_text.Relations[child] == Relation.Nmod && HasCase(child, "by", "between", "among", "with"))
                || (_text.Relations[child] == Relation.Compound && _text.Classes[child] == WordClass.Propn))
            {
                Add(child, actors);
            }
        }

        AddNations(noun, actors);
        AddTargets(noun, recipients);
        return Apart(actors, recipients);
    }

    /// <summary>Whose thing it is that acts or is acted on: "*Norvia's* proposal", "a *Norvian* offer", "*rebel* positions".</summary>
    private void AddOwners(int noun, ImmutableArray<int>.Builder parties)
    {
        if (IsSomebody(noun) || parties.Count > 0)
        {
            return;
        }

        foreach (var child in _tree.Children(noun))
        {
            if (_text.Relations[child] is Relation.NmodPoss or Relation.Compound && child < noun && mentioned.Table.At(child) >= 0)
            {
                Add(child, parties);
            }
        }

        AddNations(noun, parties);
    }

    /// <summary>"a *Norvian* airstrike".</summary>
    private void AddNations(int noun, ImmutableArray<int>.Builder parties)
    {
        if (parties.Count > 0)
        {
            return;
        }

        foreach (var child in _tree.Children(noun))
        {
            if (child < noun && _text.Relations[child] is Relation.Amod or Relation.Compound && mentioned.NationAt(child) is >= 0 and var nation && !parties.Contains(nation))
            {
                parties.Add(nation);
            }
        }
    }

    /// <summary>"an attack *on Norvia*", "the arrest *of two men*", "relations *with Velmar*", "a ban on *Norvian* exports *to Tessal*".</summary>
    private void AddTargets(int noun, ImmutableArray<int>.Builder recipients, int depth = 0)
    {
        if (IsSomebody(noun))
        {
            return;
        }

        foreach (var child in _tree.Children(noun))
        {
            if (_text.Relations[child] is not (Relation.Nmod or Relation.Obl) || !HasCase(child, "on", "against", "of", "upon", "with", "to", "toward", "towards", "from", "for", "over", "at"))
            {
                continue;
            }

            Add(child, recipients);
            if (depth < DeepestTarget && !IsSomebody(child))
            {
                AddOwners(child, recipients);
                AddTargets(child, recipients, depth + 1);
            }
        }
    }

    /// <summary>"talks took place *between Norvia and Velmar*", however the tree hangs it.</summary>
    private void AddSides(int noun, ImmutableArray<int>.Builder actors)
    {
        foreach (var child in _tree.Children(noun))
        {
            if (_text.Relations[child] == Relation.Nmod && HasCase(child, "between", "among"))
            {
                Add(child, actors);
            }
        }
    }

    /// <summary>Whatever doubts, plans or refuses is somebody, known or not.</summary>
    private bool HasComplement(int verb) => _tree.Child(verb, Relation.Ccomp) >= 0 || _tree.Child(verb, Relation.Xcomp) >= 0;

    private void Add(int phrase, ImmutableArray<int>.Builder parties, bool isSomebody = false)
    {
        if (!isSomebody && !IsSomebody(phrase))
        {
            return;
        }

        // A name that the tree took for a part of another word is no phrase yet.
        ImmutableArray<int> found = mentioned.Table.At(phrase) < 0 ? [mentioned.DescribedAt(phrase)] : mentioned.PartiesOf(phrase).Parties;
        foreach (var party in found)
        {
            if (!parties.Contains(party))
            {
                parties.Add(party);
            }
        }
    }

    public ImmutableArray<int> PartiesOf(int phrase) => mentioned.Table.At(phrase) < 0 ? [] : mentioned.PartiesOf(phrase).Parties;

    /// <summary>Whether a phrase is anybody who can act or be acted on, not a thing.</summary>
    public bool IsSomebody(int phrase) => (mentioned.CanSpeak(phrase) || ActorNouns.Contains(_text.Lemma(phrase)))
        && mentioned.Table.EntityAt(phrase) is >= 0 and var party && mentioned.KindOf(party) != PartyKind.Document;

    private bool HasCase(int head, params ReadOnlySpan<string> words)
    {
        foreach (var child in _tree.Children(head))
        {
            if (_text.Relations[child] != Relation.Case)
            {
                continue;
            }

            foreach (var word in words)
            {
                if (_tree.Is(child, word))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
