using Hearsay.Networks;

namespace Hearsay.Tests.Networks;

public sealed class QuantizedRowsTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(103)]
    public void Several_rows_add_up_as_one_after_the_other(int width)
    {
        var random = new Random(width);
        var rows = QuantizedRows.From([.. Enumerable.Range(0, 9 * width).Select(_ => random.NextSingle() - 0.5f)], width);
        var together = Enumerable.Range(0, width).Select(_ => random.NextSingle()).ToArray();
        var apart = together.ToArray();
        int[] chosen = [7, 0, 8, 0];
        rows.AddTo(together, chosen);
        foreach (var row in chosen)
        {
            for (var i = 0; i < width; i++)
            {
                apart[i] = MathF.FusedMultiplyAdd(rows.Values[(row * width) + i], rows.Scales[row], apart[i]);
            }
        }

        Assert.Equal(apart, together);
    }
}
