namespace Hearsay.Train.Networks;

/// <summary>
/// <see cref="Dropout"/> by eight random bits a value in place of one draw each, its share rounded to a 256th: over the parser's wide
/// layers the draws would cost more than the products. It draws other masks, so that neither can stand in for the other.
/// </summary>
internal sealed class ByteDropout(float share, Dice dice)
{
    private readonly Buffer _mask = new();

    public void Forward(Span<float> values)
    {
        var limit = (uint)MathF.Round(share * 256);
        var keep = 256f / (256 - limit);
        var mask = _mask.Take(values.Length);
        for (var i = 0; i < values.Length; i += 8)
        {
            var bits = dice.Next();
            for (var j = i; j < Math.Min(i + 8, values.Length); j++)
            {
                mask[j] = (uint)(bits & 255) < limit ? 0 : keep;
                bits >>= 8;
            }
        }

        Vectors.Multiply(values, mask);
    }

    public void Backward(Span<float> gradient) => Vectors.Multiply(gradient, _mask.Of(gradient.Length));
}
