using CsCheck;
using Hearsay.Grammar;

namespace Hearsay.Tests.Grammar;

public sealed class TreeDecoderTests
{
    // Small enough to try every tree there is.
    private static readonly Gen<(int Count, float[] Scores)> Cases =
        from count in Gen.Int[1, 5]
        from scores in Gen.Int[-40, 40].Select(static score => score / 8f).Array[count * (count + 1)]
        select (count, scores);

    [Fact]
    public void No_other_tree_with_one_root_scores_higher() => Cases.Sample(
        static problem =>
        {
            var heads = new int[problem.Count];
            TreeDecoder.Decode(problem.Scores, heads);
            Assert.True(TreeDecoder.IsTree(heads));
            Assert.Equal(Best(problem.Count, problem.Scores), Score(heads, problem.Scores), tolerance: 1e-3f);
        },
        iter: 2000);

    [Theory]
    [InlineData(new[] { -1 }, true)]
    [InlineData(new[] { 1, -1, 1 }, true)]
    [InlineData(new[] { 1, 0, -1 }, false)]
    [InlineData(new[] { -1, -1 }, false)]
    [InlineData(new[] { 1, 2, 0 }, false)]
    public void A_tree_has_one_root_and_no_cycle(int[] heads, bool isTree) => Assert.Equal(isTree, TreeDecoder.IsTree(heads));

    private static float Best(int count, float[] scores)
    {
        var best = float.NegativeInfinity;
        var heads = new int[count];
        for (var code = 0; code < (int)Math.Pow(count + 1, count); code++)
        {
            var rest = code;
            for (var i = 0; i < count; i++)
            {
                heads[i] = rest % (count + 1) is var head && head == count ? -1 : head;
                rest /= count + 1;
            }

            if (!heads.Where((head, i) => head == i).Any() && TreeDecoder.IsTree(heads))
            {
                best = Math.Max(best, Score(heads, scores));
            }
        }

        return best;
    }

    private static float Score(int[] heads, float[] scores) =>
        heads.Select((head, i) => scores[(i * (heads.Length + 1)) + (head < 0 ? heads.Length : head)]).Sum();
}
