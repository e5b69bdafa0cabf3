using Hearsay.Grammar;
using Hearsay.Statements.Predicates;
using Hearsay.Statements.Standings;
using Hearsay.Statements.Voices;

namespace Hearsay.Statements.Relations;

/// <summary>The ends that a relation can have: clauses, and nouns that tell an event or a state.</summary>
internal sealed class Propositions(Tree tree, PredicateFinder finder, Eventualities eventualities, StandingReader standings, Tellings tellings)
{
    /// <summary>How far up or down the tree an end is looked for.</summary>
    private const int Farthest = 8;

    private readonly ParsedText _text = tree.Text;

    public bool IsClause(int token) => finder.IsClause(token);

    public bool IsEvent(int token) => eventualities.IsEvent(token);

    public bool IsThing(int token) => eventualities.IsThing(token);

    /// <summary>Whether a word hands over somebody's words, and is no statement itself.</summary>
    public bool IsCue(int token) => tellings.IsCue(token);

    public Standing StandingOf(int token) => standings.Of(token);

    public Link LinkOf(int token) => standings.LinkOf(token);

    /// <summary>The clause, or the event noun, in which a token stands; -1 where none is near.</summary>
    public int Around(int token)
    {
        for (var steps = 0; token >= 0 && steps < Farthest; steps++)
        {
            if (IsClause(token) || IsEvent(token))
            {
                return token;
            }

            token = _text.Heads[token];
        }

        return -1;
    }

    /// <summary>
    /// What a clause tells: "began to shell" tells the shelling, "he said they left" that they left. -1 where a telling hands over no clause.
    /// </summary>
    public int Told(int head)
    {
        for (var steps = 0; head >= 0 && steps < Farthest; steps++)
        {
            var inner = Inner(head);
            if (inner < 0)
            {
                return tellings.IsCue(head) ? -1 : head;
            }

            head = inner;
        }

        return head;
    }

    /// <summary>What is offered, promised or threatened under a condition, rather than the offer: "agreed to leave if paid".</summary>
    public int Conditioned(int head)
    {
        for (var steps = 0; steps < Farthest; steps++)
        {
            var inner = Child(head, static relation => relation == Relation.Xcomp);
            if (inner < 0 || !new VerbGroup(tree, inner).HasTo || (!tellings.IsCue(head) && standings.OperatorOver(inner) is null))
            {
                return head;
            }

            head = inner;
        }

        return head;
    }

    private int Inner(int head)
    {
        if (tellings.IsCue(head))
        {
            return Child(head, static relation => relation is Relation.Ccomp or Relation.Xcomp or Relation.Parataxis);
        }

        var inner = Child(head, static relation => relation is Relation.Xcomp or Relation.Ccomp);
        return inner >= 0 && standings.OperatorOver(inner) is { IsLight: true } ? inner : -1;
    }

    private int Child(int head, Predicate<Relation> hangs)
    {
        foreach (var child in tree.Children(head))
        {
            if (hangs(_text.Relations[child]) && IsClause(child))
            {
                return child;
            }
        }

        return -1;
    }
}
