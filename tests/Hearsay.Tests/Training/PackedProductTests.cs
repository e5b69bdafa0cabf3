using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Tests.Training;

public sealed class PackedProductTests
{
    [Theory]
    [InlineData(1, 5, 16)]
    [InlineData(13, 24, 48)]
    [InlineData(13, 24, 40)]
    public void It_gives_the_bits_of_the_plain_product_whatever_the_width(int rows, int inner, int outer)
    {
        var dice = new Dice(3);
        float[] Drawn(int count) => [.. Enumerable.Range(0, count).Select(_ => dice.Between(-1, 1))];
        var (x, w, y) = (Drawn(rows * inner), Drawn(inner * outer), Drawn(rows * outer));
        float[] plain = [.. y];
        MatrixProduct.Accumulate(x, w, plain, rows, inner, outer);
        PackedProduct.Accumulate(x, w, y, rows, inner, outer);
        Assert.Equal(plain.Select(BitConverter.SingleToInt32Bits), y.Select(BitConverter.SingleToInt32Bits));
    }
}
