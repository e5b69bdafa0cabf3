using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>A relation as read, with the statements at its ends.</summary>
internal sealed record ReadRelation(RelationKind Kind, Statement From, Statement To, TextSpan Cue)
{
    public static List<ReadRelation> Of(Reading reading)
    {
        var statements = reading.Statements.ToDictionary(static one => one.Id);
        return [.. reading.Relations.Select(one => new ReadRelation(one.Kind, statements[one.From], statements[one.To], one.Cue))];
    }

    /// <summary>Same kind, and the word that tells each end stands within that end as annotated: which way it leads counts.</summary>
    public bool Fits(GoldRelation gold) => Kind == gold.Kind && IsWithin(From, gold.From) && IsWithin(To, gold.To);

    private static bool IsWithin(Statement end, ImmutableArray<TextSpan> gold) => gold.Any(span => span.Contains(end.Event.Trigger));
}
