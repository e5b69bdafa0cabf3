using System.Runtime.Intrinsics;

namespace Hearsay.Train.Networks;

/// <summary>Elementwise steps over rows.</summary>
internal static class Vectors
{
    public static void Add(Span<float> sum, ReadOnlySpan<float> values)
    {
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            (Vector256.Create<float>(sum[i..]) + Vector256.Create<float>(values[i..])).CopyTo(sum[i..]);
        }

        for (; i < values.Length; i++)
        {
            sum[i] += values[i];
        }
    }

    /// <summary>sum += factor * values</summary>
    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> values, float factor)
    {
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            Vector256.FusedMultiplyAdd(Vector256.Create<float>(values[i..]), Vector256.Create(factor), Vector256.Create<float>(sum[i..])).CopyTo(sum[i..]);
        }

        for (; i < values.Length; i++)
        {
            sum[i] += values[i] * factor;
        }
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= a.Length; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create<float>(a[i..]), Vector256.Create<float>(b[i..]), sum);
        }

        var total = Vector256.Sum(sum);
        for (; i < a.Length; i++)
        {
            total += a[i] * b[i];
        }

        return total;
    }

    public static void Multiply(Span<float> values, ReadOnlySpan<float> factors)
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

    /// <summary>Zero where the rectified output is zero.</summary>
    public static void RectifyGradient(Span<float> gradient, ReadOnlySpan<float> output)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            if (output[i] <= 0)
            {
                gradient[i] = 0;
            }
        }
    }

    /// <summary>The place of the highest; of equals the first.</summary>
    public static int Highest(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }
}
