namespace Hearsay.Train.Networks;

/// <summary>Inverted dropout: zeroes exactly the given share of the values, one draw each, and scales the rest; the same for the gradient.</summary>
internal sealed class Dropout(float share, Dice dice)
{
    private readonly Buffer _mask = new();

    public void Forward(Span<float> values)
    {
        var keep = 1 / (1 - share);
        var mask = _mask.Take(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            mask[i] = dice.Unit() < share ? 0 : keep;
        }

        Vectors.Multiply(values, mask);
    }

    public void Backward(Span<float> gradient) => Vectors.Multiply(gradient, _mask.Of(gradient.Length));
}
