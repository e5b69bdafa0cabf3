using System.Runtime.Intrinsics;
using Hearsay.Train.Networks;

namespace Hearsay.Train;

/// <summary>Dropout by eight random bits a value: the mask of a wide layer costs one draw for eight values.</summary>
internal sealed class GrammarDropout(float share, Dice dice)
{
    private readonly Networks.Buffer _mask = new();

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

        Multiply(values, mask);
    }

    public void Backward(Span<float> gradient) => Multiply(gradient, _mask.Of(gradient.Length));

    private static void Multiply(Span<float> values, ReadOnlySpan<float> factors)
    {
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            (Vector256.Create<float>(values[i..]) * Vector256.Create<float>(factors[i..])).CopyTo(values[i..]);
        }

        for (; i < values.Length; i++)
        {
            values[i] *= factors[i];
        }
    }
}
