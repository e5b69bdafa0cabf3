using Hearsay.Score.Relations;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Relations;

/// <summary>Floors under the scores of docs/relations.md, on the half that was looked at and on the half that was not.</summary>
public sealed class RelationFloorTests
{
    [Theory]
    [InlineData("conditions-dev", 90, 95)]
    [InlineData("conditions-held", 85, 93)]
    [InlineData("relations-dev", 90, 93)]
    [InlineData("relations-held", 90, 93)]
    public void Relations_are_found_with_their_kind_their_ends_and_their_direction(string set, double f1, double precision)
    {
        var score = RelationScore.Of(SourceTree.PathOf($"tests/Hearsay.Tests/Relations/{set}.jsonl"), static text => ShippedReader.Read(text), errors: null);

        Assert.True(score.F1 >= f1 && score.Precision >= precision, FormattableString.Invariant($"{set}: F1 {score.F1:F1}, floor {f1}; precision {score.Precision:F1}, floor {precision}."));
    }
}
