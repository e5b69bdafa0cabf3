using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>A relation as annotated: an end may have several stretches, where other words stand amid it.</summary>
internal sealed record GoldRelation(RelationKind Kind, ImmutableArray<TextSpan> From, ImmutableArray<TextSpan> To, ImmutableArray<TextSpan> Cue)
{
    public static GoldRelation Read(JsonElement row) => new(
        Enum.Parse<RelationKind>(row.GetProperty("kind").GetString()!, ignoreCase: true), Spans(row, "from"), Spans(row, "to"), Spans(row, "cue"));

    private static ImmutableArray<TextSpan> Spans(JsonElement row, string field) =>
        [.. row.GetProperty(field).EnumerateArray().Select(static span => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32()))];
}
