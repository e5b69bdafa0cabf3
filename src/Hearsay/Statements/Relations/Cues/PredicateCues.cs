using System.Collections.Frozen;
using Hearsay.Statements.Operators;
using Hearsay.Text;

namespace Hearsay.Statements.Relations.Cues;

/// <summary>The words that put their subject into a relation, from Data/predicate-cues.tsv.</summary>
internal static class PredicateCues
{
    private static readonly FrozenDictionary<(string, OperatorPart), PredicateCue[]> Rows = WordTable.Rows("Statements.Relations.Data.predicate-cues")
        .GroupBy(
            static row => (row[0], Enum.Parse<OperatorPart>(row[1], ignoreCase: true)),
            static row => new PredicateCue(row[2], Enum.Parse<RelationKind>(row[3], ignoreCase: true), row[4] == "first", row[5] == "clause", row[5] == "itself"))
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray());

    /// <summary>Of rare verbs the grammar makes "preced" and "provok".</summary>
    public static PredicateCue[] Of(string lemma, OperatorPart part) =>
        Rows.TryGetValue((lemma, part), out var cues) || Rows.TryGetValue((lemma + "e", part), out cues) ? cues : [];
}
