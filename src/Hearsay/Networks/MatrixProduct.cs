using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>
/// y += x w, row by row. Every output is one chain of fused multiply-adds over the inner index in ascending order, so the
/// result has the same bits whatever the width of the machine's vectors or the number of rows handed in at a time.
/// </summary>
internal static class MatrixProduct
{
    private const int Lanes = 8;

    /// <summary>Adds x [rows, inner] times w [inner, outer] to y [rows, outer]; outer is a multiple of 8.</summary>
    public static void Accumulate(ReadOnlySpan<float> x, ReadOnlySpan<float> w, Span<float> y, int rows, int inner, int outer)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(outer % Lanes, 0, nameof(outer));
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * inner, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(w.Length, inner * outer, nameof(w));
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, rows * outer, nameof(y));
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var ws = ref MemoryMarshal.GetReference(w);
        ref var ys = ref MemoryMarshal.GetReference(y);
        var column = 0;

        // Three vectors by four rows fill AVX2's sixteen registers: 12 sums, 3 weights, 1 broadcast.
        for (; column + (3 * Lanes) <= outer; column += 3 * Lanes)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                FourRowsThreeVectors(ref Unsafe.Add(ref xs, row * inner), ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }

            for (; row < rows; row++)
            {
                OneRowThreeVectors(ref Unsafe.Add(ref xs, row * inner), ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }
        }

        for (; column < outer; column += Lanes)
        {
            var row = 0;
            for (; row + 4 <= rows; row += 4)
            {
                FourRowsOneVector(ref Unsafe.Add(ref xs, row * inner), ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }

            for (; row < rows; row++)
            {
                OneRowOneVector(ref Unsafe.Add(ref xs, row * inner), ref Unsafe.Add(ref ws, column), ref Unsafe.Add(ref ys, (row * outer) + column), inner, outer);
            }
        }
    }

    /// <summary>Writes the bias into every row of y.</summary>
    public static void SetRows(ReadOnlySpan<float> bias, Span<float> y, int rows)
    {
        for (var row = 0; row < rows; row++)
        {
            bias.CopyTo(y[(row * bias.Length)..]);
        }
    }

    /// <summary>target [columns, rows] = source [rows, columns] turned over.</summary>
    public static void Transpose(ReadOnlySpan<float> source, Span<float> target, int rows, int columns)
    {
        for (var row = 0; row < rows; row++)
        {
            var line = source.Slice(row * columns, columns);
            for (var column = 0; column < line.Length; column++)
            {
                target[(column * rows) + row] = line[column];
            }
        }
    }

    private static void FourRowsThreeVectors(ref float x, ref float w, ref float y, int inner, int outer)
    {
        ref var y1 = ref Unsafe.Add(ref y, outer);
        ref var y2 = ref Unsafe.Add(ref y1, outer);
        ref var y3 = ref Unsafe.Add(ref y2, outer);
        var s00 = Vector256.LoadUnsafe(ref y);
        var s01 = Vector256.LoadUnsafe(ref y, 8);
        var s02 = Vector256.LoadUnsafe(ref y, 16);
        var s10 = Vector256.LoadUnsafe(ref y1);
        var s11 = Vector256.LoadUnsafe(ref y1, 8);
        var s12 = Vector256.LoadUnsafe(ref y1, 16);
        var s20 = Vector256.LoadUnsafe(ref y2);
        var s21 = Vector256.LoadUnsafe(ref y2, 8);
        var s22 = Vector256.LoadUnsafe(ref y2, 16);
        var s30 = Vector256.LoadUnsafe(ref y3);
        var s31 = Vector256.LoadUnsafe(ref y3, 8);
        var s32 = Vector256.LoadUnsafe(ref y3, 16);
        ref var x1 = ref Unsafe.Add(ref x, inner);
        ref var x2 = ref Unsafe.Add(ref x1, inner);
        ref var x3 = ref Unsafe.Add(ref x2, inner);
        for (var k = 0; k < inner; k++)
        {
            var w0 = Vector256.LoadUnsafe(ref w);
            var w1 = Vector256.LoadUnsafe(ref w, 8);
            var w2 = Vector256.LoadUnsafe(ref w, 16);
            var a = Vector256.Create(Unsafe.Add(ref x, k));
            s00 = Vector256.FusedMultiplyAdd(a, w0, s00);
            s01 = Vector256.FusedMultiplyAdd(a, w1, s01);
            s02 = Vector256.FusedMultiplyAdd(a, w2, s02);
            a = Vector256.Create(Unsafe.Add(ref x1, k));
            s10 = Vector256.FusedMultiplyAdd(a, w0, s10);
            s11 = Vector256.FusedMultiplyAdd(a, w1, s11);
            s12 = Vector256.FusedMultiplyAdd(a, w2, s12);
            a = Vector256.Create(Unsafe.Add(ref x2, k));
            s20 = Vector256.FusedMultiplyAdd(a, w0, s20);
            s21 = Vector256.FusedMultiplyAdd(a, w1, s21);
            s22 = Vector256.FusedMultiplyAdd(a, w2, s22);
            a = Vector256.Create(Unsafe.Add(ref x3, k));
            s30 = Vector256.FusedMultiplyAdd(a, w0, s30);
            s31 = Vector256.FusedMultiplyAdd(a, w1, s31);
            s32 = Vector256.FusedMultiplyAdd(a, w2, s32);
            w = ref Unsafe.Add(ref w, outer);
        }

        s00.StoreUnsafe(ref y);
        s01.StoreUnsafe(ref y, 8);
        s02.StoreUnsafe(ref y, 16);
        s10.StoreUnsafe(ref y1);
        s11.StoreUnsafe(ref y1, 8);
        s12.StoreUnsafe(ref y1, 16);
        s20.StoreUnsafe(ref y2);
        s21.StoreUnsafe(ref y2, 8);
        s22.StoreUnsafe(ref y2, 16);
        s30.StoreUnsafe(ref y3);
        s31.StoreUnsafe(ref y3, 8);
        s32.StoreUnsafe(ref y3, 16);
    }

    private static void OneRowThreeVectors(ref float x, ref float w, ref float y, int inner, int outer)
    {
        var s0 = Vector256.LoadUnsafe(ref y);
        var s1 = Vector256.LoadUnsafe(ref y, 8);
        var s2 = Vector256.LoadUnsafe(ref y, 16);
        for (var k = 0; k < inner; k++)
        {
            var a = Vector256.Create(Unsafe.Add(ref x, k));
            s0 = Vector256.FusedMultiplyAdd(a, Vector256.LoadUnsafe(ref w), s0);
            s1 = Vector256.FusedMultiplyAdd(a, Vector256.LoadUnsafe(ref w, 8), s1);
            s2 = Vector256.FusedMultiplyAdd(a, Vector256.LoadUnsafe(ref w, 16), s2);
            w = ref Unsafe.Add(ref w, outer);
        }

        s0.StoreUnsafe(ref y);
        s1.StoreUnsafe(ref y, 8);
        s2.StoreUnsafe(ref y, 16);
    }

    /// <summary>Four chains at a time: one alone waits for itself at every step.</summary>
    private static void FourRowsOneVector(ref float x, ref float w, ref float y, int inner, int outer)
    {
        ref var y1 = ref Unsafe.Add(ref y, outer);
        ref var y2 = ref Unsafe.Add(ref y1, outer);
        ref var y3 = ref Unsafe.Add(ref y2, outer);
        var (s0, s1) = (Vector256.LoadUnsafe(ref y), Vector256.LoadUnsafe(ref y1));
        var (s2, s3) = (Vector256.LoadUnsafe(ref y2), Vector256.LoadUnsafe(ref y3));
        ref var x1 = ref Unsafe.Add(ref x, inner);
        ref var x2 = ref Unsafe.Add(ref x1, inner);
        ref var x3 = ref Unsafe.Add(ref x2, inner);
        for (var k = 0; k < inner; k++)
        {
            var v = Vector256.LoadUnsafe(ref w);
            s0 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x, k)), v, s0);
            s1 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x1, k)), v, s1);
            s2 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x2, k)), v, s2);
            s3 = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x3, k)), v, s3);
            w = ref Unsafe.Add(ref w, outer);
        }

        s0.StoreUnsafe(ref y);
        s1.StoreUnsafe(ref y1);
        s2.StoreUnsafe(ref y2);
        s3.StoreUnsafe(ref y3);
    }

    private static void OneRowOneVector(ref float x, ref float w, ref float y, int inner, int outer)
    {
        var sum = Vector256.LoadUnsafe(ref y);
        for (var k = 0; k < inner; k++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref x, k)), Vector256.LoadUnsafe(ref w), sum);
            w = ref Unsafe.Add(ref w, outer);
        }

        sum.StoreUnsafe(ref y);
    }
}
