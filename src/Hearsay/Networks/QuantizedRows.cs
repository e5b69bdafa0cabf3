using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Networks;

/// <summary>A table of rows, eight bits a value with one scale a row: what a hashed feature adds to a token's input.</summary>
internal sealed class QuantizedRows(sbyte[] values, float[] scales)
{
    public int Rows => scales.Length;

    public int Width { get; } = values.Length / Math.Max(1, scales.Length);

    public sbyte[] Values => values;

    public float[] Scales => scales;

    /// <summary>Adds a row to the sum.</summary>
    public void AddTo(Span<float> sum, int row) => AddTo(sum, new ReadOnlySpan<int>(in row));

    /// <summary>Adds rows to the sum, one after the other.</summary>
    public void AddTo(Span<float> sum, ReadOnlySpan<int> rows)
    {
        var (column, width) = (0, Width);
        for (; column + 32 <= width; column += 32)
        {
            AddThirtyTwo(sum.Slice(column, 32), rows, column);
        }

        for (; column + 8 <= width; column += 8)
        {
            var part = sum.Slice(column, 8);
            var total = Vector256.Create<float>(part);
            foreach (var row in rows)
            {
                total = Vector256.FusedMultiplyAdd(Eight(ref values[(row * width) + column]), Vector256.Create(scales[row]), total);
            }

            total.CopyTo(part);
        }

        for (; column < width; column++)
        {
            foreach (var row in rows)
            {
                sum[column] = MathF.FusedMultiplyAdd(values[(row * width) + column], scales[row], sum[column]);
            }
        }
    }

    /// <summary>Four vectors of the sum stay in registers while all rows go by.</summary>
    private void AddThirtyTwo(Span<float> sum, ReadOnlySpan<int> rows, int column)
    {
        ref var target = ref MemoryMarshal.GetReference(sum);
        var (a, b) = (Vector256.LoadUnsafe(ref target), Vector256.LoadUnsafe(ref target, 8));
        var (c, d) = (Vector256.LoadUnsafe(ref target, 16), Vector256.LoadUnsafe(ref target, 24));
        foreach (var row in rows)
        {
            var scale = Vector256.Create(scales[row]);
            ref var from = ref values[(row * Width) + column];
            a = Vector256.FusedMultiplyAdd(Eight(ref from), scale, a);
            b = Vector256.FusedMultiplyAdd(Eight(ref Unsafe.Add(ref from, 8)), scale, b);
            c = Vector256.FusedMultiplyAdd(Eight(ref Unsafe.Add(ref from, 16)), scale, c);
            d = Vector256.FusedMultiplyAdd(Eight(ref Unsafe.Add(ref from, 24)), scale, d);
        }

        a.StoreUnsafe(ref target);
        b.StoreUnsafe(ref target, 8);
        c.StoreUnsafe(ref target, 16);
        d.StoreUnsafe(ref target, 24);
    }

    /// <summary>Eight values of a row, widened.</summary>
    private static Vector256<float> Eight(ref sbyte first)
    {
        var bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref first))).AsSByte();
        return Vector256.ConvertToSingle(Avx2.IsSupported ? Avx2.ConvertToVector256Int32(bytes) : Widen(Vector128.WidenLower(bytes)));
    }

    private static Vector256<int> Widen(Vector128<short> eight) => Vector256.Create(Vector128.WidenLower(eight), Vector128.WidenUpper(eight));

    /// <summary>Rounds rows of floats to eight bits; the largest value of each row becomes 127 steps.</summary>
    public static QuantizedRows From(ReadOnlySpan<float> table, int width)
    {
        var values = new sbyte[table.Length];
        var scales = new float[table.Length / width];
        for (var row = 0; row < scales.Length; row++)
        {
            var line = table.Slice(row * width, width);
            var largest = 0f;
            foreach (var value in line)
            {
                largest = Math.Max(largest, Math.Abs(value));
            }

            scales[row] = largest / 127;
            for (var i = 0; i < width && largest > 0; i++)
            {
                values[(row * width) + i] = (sbyte)MathF.Round(line[i] / scales[row]);
            }
        }

        return new QuantizedRows(values, scales);
    }
}
