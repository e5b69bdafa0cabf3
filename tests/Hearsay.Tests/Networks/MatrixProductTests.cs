using CsCheck;
using Hearsay.Networks;

namespace Hearsay.Tests.Networks;

public sealed class MatrixProductTests
{
    [Fact]
    public void Each_row_has_the_same_bits_alone_and_among_others() =>
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 20], Gen.Int[1, 7], Gen.UInt).Sample((rows, inner, vectors, seed) =>
        {
            var random = new Random((int)(seed >> 1));
            var outer = vectors * 8;
            var x = Enumerable.Range(0, rows * inner).Select(_ => (float)random.NextDouble() - 0.5f).ToArray();
            var w = Enumerable.Range(0, inner * outer).Select(_ => (float)random.NextDouble() - 0.5f).ToArray();
            var together = new float[rows * outer];
            MatrixProduct.Accumulate(x, w, together, rows, inner, outer);
            for (var row = 0; row < rows; row++)
            {
                var alone = new float[outer];
                MatrixProduct.Accumulate(x.AsSpan(row * inner, inner), w, alone, 1, inner, outer);
                Assert.Equal(alone, together[(row * outer)..((row + 1) * outer)]);
            }
        });

    [Fact]
    public void An_output_is_one_chain_of_fused_steps()
    {
        float[] x = [1.1f, 2.2f, 3.3f];
        var w = Enumerable.Range(0, 24).Select(i => i * 0.37f).ToArray();
        var y = new float[8];
        MatrixProduct.Accumulate(x, w, y, 1, 3, 8);
        for (var column = 0; column < 8; column++)
        {
            var sum = 0f;
            for (var k = 0; k < 3; k++)
            {
                sum = MathF.FusedMultiplyAdd(x[k], w[(k * 8) + column], sum);
            }

            Assert.Equal(sum, y[column]);
        }
    }
}
