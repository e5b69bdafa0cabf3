using Hearsay.Networks;

namespace Hearsay.Train;

/// <summary>A product and its gradients by <see cref="PanelProduct"/>. One thread, one order: bit-equal.</summary>
internal static class GrammarProduct
{
    private const int Panel = PanelProduct.Panel;

    [ThreadStatic]
    private static float[]? _packed;

    [ThreadStatic]
    private static float[]? _turned;

    /// <summary>y [rows, outer] += x [rows, inner] w [inner, outer].</summary>
    public static void Forward(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y, int rows, int inner, int outer)
    {
        var packed = Room(ref _packed, inner * outer);
        for (var column = 0; column < outer; column += Panel)
        {
            for (var k = 0; k < inner; k++)
            {
                w.Slice((k * outer) + column, Panel).CopyTo(packed[((column * inner) + (k * Panel))..]);
            }
        }

        PanelProduct.Accumulate(x, packed, y, rows, inner, outer);
    }

    /// <summary>dx [rows, inner] += dy [rows, outer] w' for w [inner, outer].</summary>
    public static void BackwardInput(ReadOnlySpan<float> dy, ReadOnlySpan<float> w, Span<float> dx, int rows, int inner, int outer)
    {
        var packed = Room(ref _packed, inner * outer);
        for (var column = 0; column < inner; column++)
        {
            var line = w.Slice(column * outer, outer);
            var target = packed[((column / Panel * Panel * outer) + (column % Panel))..];
            for (var k = 0; k < outer; k++)
            {
                target[k * Panel] = line[k];
            }
        }

        PanelProduct.Accumulate(dy, packed, dx, rows, outer, inner);
    }

    /// <summary>dw [inner, outer] += x' dy for x [rows, inner], dy [rows, outer].</summary>
    public static void BackwardWeights(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, Span<float> dw, int rows, int inner, int outer)
    {
        var turned = Room(ref _turned, rows * inner);
        for (var row = 0; row < rows; row++)
        {
            var line = x.Slice(row * inner, inner);
            for (var k = 0; k < inner; k++)
            {
                turned[(k * rows) + row] = line[k];
            }
        }

        Forward(turned, dy, dw, inner, rows, outer);
    }

    private static Span<float> Room(ref float[]? room, int length)
    {
        if (room is null || room.Length < length)
        {
            room = new float[length + (length / 4)];
        }

        return room.AsSpan(0, length);
    }
}
