using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>
/// The non-linear functions, from fused multiply-adds alone: a platform's own exp differs in the last bits from the next one's.
/// </summary>
/// <remarks>
/// The native forms of Min, Max and ConvertToInt32 are one instruction each. The others are up to nine, for what is no number or
/// too large for an integer, and that does not come here: for all numbers both give the same.
/// </remarks>
internal static class Activation
{
    /// <summary>e^x, relative error below 1e-6, for x clamped to +-87.</summary>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x, Vector256.Create(-87f)), Vector256.Create(87f));
        var n = Vector256.Round(x * 1.44269504f);

        // ln 2 in two parts keeps the remainder exact (Cody and Waite).
        var r = Vector256.FusedMultiplyAdd(n, Vector256.Create(-0.693359375f), x);
        r = Vector256.FusedMultiplyAdd(n, Vector256.Create(2.12194440e-4f), r);
        var p = Vector256.Create(1.9875691e-4f);
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.3981999e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(8.3334519e-3f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(4.1665795e-2f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(1.6666665e-1f));
        p = Vector256.FusedMultiplyAdd(p, r, Vector256.Create(0.5f));
        p = Vector256.FusedMultiplyAdd(p, r * r, r + Vector256<float>.One);
        var scale = Vector256.ShiftLeft(Vector256.ConvertToInt32Native(n) + Vector256.Create(127), 23).AsSingle();
        return p * scale;
    }

    public static Vector256<float> Sigmoid(Vector256<float> x) => Vector256<float>.One / (Vector256<float>.One + Exp(-x));

    /// <summary>e^x of one number, the same bits as the vector's.</summary>
    public static float Exp(float x) => Exp(Vector256.Create(x)).ToScalar();

    public static float Sigmoid(float x) => Sigmoid(Vector256.Create(x)).ToScalar();

    /// <summary>The natural logarithm of a normal positive number, relative error below 1e-6 (Cephes' logf).</summary>
    public static float Log(float x)
    {
        var bits = BitConverter.SingleToInt32Bits(x);
        var exponent = (bits >> 23) - 126;
        var m = BitConverter.Int32BitsToSingle((bits & 0x007fffff) | 0x3f000000);

        // Around 1, from the root of one half to that of two, the series is short.
        (m, exponent) = m < 0.707106781f ? (m + m, exponent - 1) : (m, exponent);
        var r = m - 1;
        var p = 7.0376836292e-2f;
        p = MathF.FusedMultiplyAdd(p, r, -1.1514610310e-1f);
        p = MathF.FusedMultiplyAdd(p, r, 1.1676998740e-1f);
        p = MathF.FusedMultiplyAdd(p, r, -1.2420140846e-1f);
        p = MathF.FusedMultiplyAdd(p, r, 1.4249322787e-1f);
        p = MathF.FusedMultiplyAdd(p, r, -1.6668057665e-1f);
        p = MathF.FusedMultiplyAdd(p, r, 2.0000714765e-1f);
        p = MathF.FusedMultiplyAdd(p, r, -2.4999993993e-1f);
        p = MathF.FusedMultiplyAdd(p, r, 3.3333331174e-1f);
        p = MathF.FusedMultiplyAdd(p * r, r * r, MathF.FusedMultiplyAdd(exponent, -2.12194440e-4f, -0.5f * (r * r)));
        return MathF.FusedMultiplyAdd(exponent, 0.693359375f, r + p);
    }

    /// <summary>Replaces negative values by zero.</summary>
    public static void Rectify(Span<float> values)
    {
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            var part = values.Slice(i, 8);
            Vector256.MaxNative(Vector256.Create<float>(part), Vector256<float>.Zero).CopyTo(part);
        }

        for (; i < values.Length; i++)
        {
            values[i] = values[i] > 0 ? values[i] : 0;
        }
    }

    /// <summary>Adds, and replaces what is negative by zero.</summary>
    public static void AddAndRectify(Span<float> values, ReadOnlySpan<float> added)
    {
        for (var i = 0; i < values.Length; i += 8)
        {
            var part = values.Slice(i, 8);
            Vector256.MaxNative(Vector256.Create<float>(part) + Vector256.Create(added[i..]), Vector256<float>.Zero).CopyTo(part);
        }
    }

    /// <summary>Turns scores into probabilities in place; returns the index of the highest (the first of equals).</summary>
    public static int Softmax(Span<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        var highest = scores[best];
        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Exp(scores[i] - highest);
            sum += scores[i];
        }

        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] /= sum;
        }

        return best;
    }
}
