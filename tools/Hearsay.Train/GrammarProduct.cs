using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Train;

/// <summary>
/// y += x w with w packed into panels of 16 columns, so that the innermost loop reads it in one stream: about twice as
/// fast in training as striding over rows whose length is near a multiple of the cache's. One thread, one order: bit-equal.
/// </summary>
internal static class GrammarProduct
{
    private const int Panel = 16;

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

        Packed(x, packed, y, rows, inner, outer);
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

        Packed(dy, packed, dx, rows, outer, inner);
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

    private static void Packed(ReadOnlySpan<float> x, ReadOnlySpan<float> packed, Span<float> y, int rows, int inner, int outer)
    {
        if (outer % Panel != 0 || x.Length < rows * inner || packed.Length < inner * outer || y.Length < rows * outer)
        {
            throw new ArgumentException("The matrices do not fit each other.");
        }

        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var ws = ref MemoryMarshal.GetReference(packed);
        ref var ys = ref MemoryMarshal.GetReference(y);
        for (var column = 0; column < outer; column += Panel)
        {
            ref var panel = ref Unsafe.Add(ref ws, column * inner);
            var row = 0;
            for (; row + 6 <= rows; row += 6)
            {
                SixRows(ref Unsafe.Add(ref xs, row * inner), ref panel, ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }

            for (; row < rows; row++)
            {
                OneRow(ref Unsafe.Add(ref xs, row * inner), ref panel, ref Unsafe.Add(ref ys, (row * outer) + column), inner);
            }
        }
    }

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
