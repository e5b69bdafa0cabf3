using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>Rows of activations rounded to whole numbers, the largest of each row to 4095 steps.</summary>
/// <remarks>The native forms of instructions as in <see cref="Activation"/>.</remarks>
internal static class IntegerRows
{
    public const int Steps = 4095;

    /// <summary>x is [rows, width], width a multiple of 16; <paramref name="scales"/> are the steps' sizes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Quantize(ReadOnlySpan<float> x, Span<short> whole, Span<float> scales, int width)
    {
        for (var row = 0; row * width < x.Length; row++)
        {
            var line = x.Slice(row * width, width);
            var largest = Largest(line);
            scales[row] = largest / Steps;
            var factor = Vector256.Create(Steps / largest);
            var target = whole.Slice(row * width, width);
            for (var i = 0; i < width; i += 16)
            {
                var low = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(line[i..]) * factor));
                var high = Vector256.ConvertToInt32Native(Vector256.Round(Vector256.Create(line[(i + 8)..]) * factor));
                Vector256.NarrowWithSaturation(low, high).CopyTo(target[i..]);
            }
        }
    }

    private static float Largest(ReadOnlySpan<float> line)
    {
        // The floor keeps a row of zeros at zero.
        var largest = Vector256.Create(1e-20f);
        for (var i = 0; i < line.Length; i += 8)
        {
            largest = Vector256.MaxNative(largest, Vector256.Abs(Vector256.Create(line[i..])));
        }

        var four = Vector128.MaxNative(largest.GetLower(), largest.GetUpper());
        return Math.Max(Math.Max(four[0], four[1]), Math.Max(four[2], four[3]));
    }
}
