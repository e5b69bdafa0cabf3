using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>
/// y += x w with w packed into panels of 16 columns, so that the innermost loop reads it in one stream: striding over rows
/// whose length is near a multiple of the first-level cache's makes them push each other out. Each output is one chain of
/// fused multiply-adds over the inner index in ascending order.
/// </summary>
internal static class PanelProduct
{
    /// <summary>Columns that lie side by side: element (k, column) is at panel * inner * 16 + k * 16 + column % 16.</summary>
    public const int Panel = 16;

    /// <summary>Rows that are computed side by side; a number of rows that is a multiple of it is fastest.</summary>
    public const int Rows = 6;

    /// <summary>Adds x [rows, inner] times the packed w [inner, outer] to y [rows, outer]; outer is a multiple of 16.</summary>
    public static void Accumulate(ReadOnlySpan<float> x, ReadOnlySpan<float> packed, Span<float> y, int rows, int inner, int outer)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outer % Panel, 0, nameof(outer));
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * inner, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(packed.Length, inner * outer, nameof(packed));
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, rows * outer, nameof(y));
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var ws = ref MemoryMarshal.GetReference(packed);
        ref var ys = ref MemoryMarshal.GetReference(y);
        for (var column = 0; column < outer; column += Panel)
        {
            ref var panel = ref Unsafe.Add(ref ws, column * inner);
            var row = 0;
            for (; row + Rows <= rows; row += Rows)
            {
                SixRows(ref Unsafe.Add(ref xs, row * inner), ref panel, ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }

            for (; row < rows; row++)
            {
                OneRow(ref Unsafe.Add(ref xs, row * inner), ref panel, ref Unsafe.Add(ref ys, (row * outer) + column), inner);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SixRows(ref float x, ref float w, ref float y, int inner, int outer)
    {
        var (a0, a1) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y, 8));
        var (b0, b1) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref y, outer)), Vector256.LoadUnsafe(ref Unsafe.Add(ref y, outer), 8));
        var (c0, c1) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 2 * outer)), Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 2 * outer), 8));
        var (d0, d1) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 3 * outer)), Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 3 * outer), 8));
        var (e0, e1) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 4 * outer)), Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 4 * outer), 8));
        var (f0, f1) = (Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 5 * outer)), Vector256.LoadUnsafe(ref Unsafe.Add(ref y, 5 * outer), 8));
        ref var x1 = ref Unsafe.Add(ref x, inner);
        ref var x2 = ref Unsafe.Add(ref x, 2 * inner);
        ref var x3 = ref Unsafe.Add(ref x, 3 * inner);
        ref var x4 = ref Unsafe.Add(ref x, 4 * inner);
        ref var x5 = ref Unsafe.Add(ref x, 5 * inner);
        for (nint k = 0; k < inner; k++)
        {
            var w0 = Vector256.LoadUnsafe(ref w);
            var w1 = Vector256.LoadUnsafe(ref w, 8);
            var v = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.FusedMultiplyAdd(v, w0, a0);
            a1 = Vector256.FusedMultiplyAdd(v, w1, a1);
            v = Vector256.Create(Unsafe.Add(ref x1, k));
            b0 = Vector256.FusedMultiplyAdd(v, w0, b0);
            b1 = Vector256.FusedMultiplyAdd(v, w1, b1);
            v = Vector256.Create(Unsafe.Add(ref x2, k));
            c0 = Vector256.FusedMultiplyAdd(v, w0, c0);
            c1 = Vector256.FusedMultiplyAdd(v, w1, c1);
            v = Vector256.Create(Unsafe.Add(ref x3, k));
            d0 = Vector256.FusedMultiplyAdd(v, w0, d0);
            d1 = Vector256.FusedMultiplyAdd(v, w1, d1);
            v = Vector256.Create(Unsafe.Add(ref x4, k));
            e0 = Vector256.FusedMultiplyAdd(v, w0, e0);
            e1 = Vector256.FusedMultiplyAdd(v, w1, e1);
            v = Vector256.Create(Unsafe.Add(ref x5, k));
            f0 = Vector256.FusedMultiplyAdd(v, w0, f0);
            f1 = Vector256.FusedMultiplyAdd(v, w1, f1);
            w = ref Unsafe.Add(ref w, Panel);
        }

        a0.StoreUnsafe(ref y);
        a1.StoreUnsafe(ref y, 8);
        b0.StoreUnsafe(ref Unsafe.Add(ref y, outer));
        b1.StoreUnsafe(ref Unsafe.Add(ref y, outer), 8);
        c0.StoreUnsafe(ref Unsafe.Add(ref y, 2 * outer));
        c1.StoreUnsafe(ref Unsafe.Add(ref y, 2 * outer), 8);
        d0.StoreUnsafe(ref Unsafe.Add(ref y, 3 * outer));
        d1.StoreUnsafe(ref Unsafe.Add(ref y, 3 * outer), 8);
        e0.StoreUnsafe(ref Unsafe.Add(ref y, 4 * outer));
        e1.StoreUnsafe(ref Unsafe.Add(ref y, 4 * outer), 8);
        f0.StoreUnsafe(ref Unsafe.Add(ref y, 5 * outer));
        f1.StoreUnsafe(ref Unsafe.Add(ref y, 5 * outer), 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneRow(ref float x, ref float w, ref float y, int inner)
    {
        var (a0, a1) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y, 8));
        for (nint k = 0; k < inner; k++)
        {
            var v = Vector256.Create(Unsafe.Add(ref x, k));
            a0 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref w), a0);
            a1 = Vector256.FusedMultiplyAdd(v, Vector256.LoadUnsafe(ref w, 8), a1);
            w = ref Unsafe.Add(ref w, Panel);
        }

        a0.StoreUnsafe(ref y);
        a1.StoreUnsafe(ref y, 8);
    }
}
