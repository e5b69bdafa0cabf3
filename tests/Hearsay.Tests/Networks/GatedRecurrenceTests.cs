using Hearsay.Networks;

namespace Hearsay.Tests.Networks;

public sealed class GatedRecurrenceTests
{
    [Theory]
    [InlineData(16, 31, 4, 7, "peepholes")]
    [InlineData(24, 48, 4, 7, "width")]
    [InlineData(16, 32, 9, 7, "ends")]
    [InlineData(16, 32, -1, 7, "ends")]
    [InlineData(16, 32, 4, 8, "x")]
    public void What_would_be_read_beyond_its_end_is_refused(int width, int peepholes, int firstEnd, int lastEnd, string argument)
    {
        var (x, u, h) = (new float[7 * width], new float[7 * width * 3], new float[7 * width]);
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => GatedRecurrence.Run(x, u, h, [firstEnd, lastEnd], new float[peepholes], width));
        Assert.Equal(argument, refused.ParamName);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(32)]
    [InlineData(48)]
    public void Every_number_is_computed_as_if_it_were_alone(int width)
    {
        const int Rows = 7;
        var random = new Random(width);
        var (x, u, peepholes) = (Some(Rows * width), Some(Rows * width * 3), Some(2 * width));
        var h = new float[Rows * width];
        GatedRecurrence.Run(x, [.. u], h, [3, Rows], peepholes, width);
        var (start, half) = (0, width / 2);
        foreach (var end in (int[])[3, Rows])
        {
            for (var column = 0; column < width; column++)
            {
                var (side, lane, c) = (column / half, column % half, 0f);
                for (var n = 0; n < end - start; n++)
                {
                    var row = side == 0 ? start + n : end - 1 - n;
                    var (at, v) = ((row * 3 * width) + (side * 3 * half) + lane, (side * width) + lane);
                    var f = Activation.Sigmoid(MathF.FusedMultiplyAdd(peepholes[v], c, u[at + half]));
                    var r = Activation.Sigmoid(MathF.FusedMultiplyAdd(peepholes[v + half], c, u[at + (2 * half)]));
                    c = MathF.FusedMultiplyAdd(f, c - u[at], u[at]);
                    var highway = x[(row * width) + column] * GatedRecurrence.Highway;
                    Assert.Equal(MathF.FusedMultiplyAdd(r, c - highway, highway), h[(row * width) + column]);
                }
            }

            start = end;
        }

        float[] Some(int count) => [.. Enumerable.Range(0, count).Select(_ => (4 * random.NextSingle()) - 2)];
    }
}
