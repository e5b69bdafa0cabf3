using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Predicates;
using Hearsay.Statements.Standings;
using Hearsay.Statements.Voices;

namespace Hearsay.Statements.Relations;

/// <summary>
/// The relations of a text and the propositions that they need: a noun at the end of a relation ("depends on *the consent of the chiefs*") is a statement,
/// and what stands under a condition is conditional.
/// </summary>
internal sealed class RelationReader
{
    private readonly Tree _tree;
    private readonly List<Bond> _bonds;
    private readonly HashSet<int> _conditional = [];

    public RelationReader(Tree tree, PredicateFinder finder, MentionedParties mentioned, StandingReader standings, Tellings tellings)
    {
        _tree = tree;
        _bonds = new BondFinder(tree, new Propositions(tree, finder, new Eventualities(tree, mentioned), standings, tellings)).Find();
        foreach (var bond in _bonds)
        {
            if (bond.Kind == RelationKind.Condition && standings.Of(IsNoun(bond.To) ? bond.Cue.First : bond.To).Modality != Modality.Happened)
            {
                _conditional.Add(bond.From);
                _conditional.Add(bond.To);
            }
        }
    }

    /// <summary>The predicates of the text and, in their order, the ends of relations that are none.</summary>
    public List<Predicate> WithEnds(List<Predicate> predicates)
    {
        var heads = predicates.Select(static one => one.Head).ToHashSet();
        var ends = _bonds.SelectMany(static bond => (int[])[bond.From, bond.To]).Distinct().Where(end => !heads.Contains(end))
            .Select(end => new Predicate(end, IsNoun(end) ? PredicateForm.EventNoun : PredicateForm.Clause));
        return [.. predicates.Concat(ends).OrderBy(static one => one.Head)];
    }

    /// <summary>A plan, a possibility or a bare noun under a condition is conditional; a demand stays one.</summary>
    public Standing Settle(int head, Standing standing) => _conditional.Contains(head)
        && (IsNoun(head) || standing.Modality is Modality.Planned or Modality.Possible)
        ? standing with { Modality = Modality.Conditional } : standing;

    /// <summary>In terms of the statements that came of the ends; a relation of which an end became none is left out.</summary>
    public ImmutableArray<StatedRelation> Relations(IReadOnlyDictionary<int, StatementId> statements) =>
        [.. _bonds.Where(bond => statements.ContainsKey(bond.From) && statements.ContainsKey(bond.To))
            .Select(bond => new StatedRelation(bond.Kind, statements[bond.From], statements[bond.To], _tree.Text.Tokenized.SpanOf(bond.Cue.First, bond.Cue.End)))];

    private bool IsNoun(int head) => _tree.Text.Classes[head] == WordClass.Noun && _tree.Child(head, Relation.Cop) < 0;
}
