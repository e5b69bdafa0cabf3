using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>
/// y += x w by the fastest product that takes the width. Both products give the same bits: every output is one chain of
/// fused multiply-adds over the inner index in ascending order.
/// </summary>
internal static class PackedProduct
{
    private const int Panel = PanelProduct.Panel;

    [ThreadStatic]
    private static float[]? _packed;

    /// <summary>Adds x [rows, inner] times w [inner, outer] to y [rows, outer]; outer is a multiple of 8.</summary>
    public static void Accumulate(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y, int rows, int inner, int outer)
    {
        if (outer % Panel == 0)
        {
            PanelProduct.Accumulate(x, Pack(w, inner, outer), y, rows, inner, outer);
        }
        else
        {
            MatrixProduct.Accumulate(x, w, y, rows, inner, outer);
        }
    }

    private static ReadOnlySpan<float> Pack(ReadOnlySpan<float> w, int inner, int outer)
    {
        if (_packed is null || _packed.Length < inner * outer)
        {
            _packed = new float[inner * outer * 5 / 4];
        }

        var packed = _packed.AsSpan(0, inner * outer);
        for (var column = 0; column < outer; column += Panel)
        {
            for (var k = 0; k < inner; k++)
            {
                w.Slice((k * outer) + column, Panel).CopyTo(packed[((column * inner) + (k * Panel))..]);
            }
        }

        return packed;
    }
}
