using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Hearsay.Networks;

/// <summary>
/// A <see cref="Dense"/> in whole numbers of 12 bits: two products a lane in one instruction, and sums that are exact,
/// so they have the same bits on every machine whatever the order. Made when the weights are loaded.
/// </summary>
/// <remarks>
/// The kernels are compiled in full at once: what the runtime's profiling made of them was a tenth slower (Hearsay.Score --
/// grammar-speed, with and without DOTNET_TieredPGO), and a short run would spend itself in their unoptimised form.
/// </remarks>
internal sealed class IntegerDense
{
    private const int Panel = 16;

    private readonly short[] _weights;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <param name="dense">Its inputs are a multiple of 2 and its outputs of 16.</param>
    public IntegerDense(Dense dense)
    {
        ArgumentNullException.ThrowIfNull(dense);
        (Inputs, Outputs, _bias) = (dense.Inputs, dense.Outputs, dense.Bias);
        ArgumentOutOfRangeException.ThrowIfNotEqual(Inputs % 2, 0, nameof(dense));
        ArgumentOutOfRangeException.ThrowIfNotEqual(Outputs % Panel, 0, nameof(dense));
        _weights = new short[Inputs * Outputs];
        _scales = new float[Outputs];

        // The widest sum of products still fits 32 bits.
        var steps = Math.Min(4095, (int.MaxValue / IntegerRows.Steps / Inputs) - 1);
        for (var column = 0; column < Outputs; column++)
        {
            Quantize(dense.Weights, column, steps);
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    /// <summary>y = x w + b for rows of x in whole numbers with a scale each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Apply(ReadOnlySpan<short> x, ReadOnlySpan<float> xScales, Span<float> y, int rows)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * Inputs, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(xScales.Length, rows, nameof(xScales));
        ArgumentOutOfRangeException.ThrowIfLessThan(y.Length, rows * Outputs, nameof(y));
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var ys = ref MemoryMarshal.GetReference(y);
        ref var scale = ref MemoryMarshal.GetReference(xScales);
        for (var column = 0; column < Outputs; column += Panel)
        {
            ref var panel = ref _weights[column * Inputs];
            var row = 0;
            for (; row + 6 <= rows; row += 6)
            {
                SixRows(ref Unsafe.Add(ref xs, row * Inputs), ref panel, ref Unsafe.Add(ref scale, row), ref Unsafe.Add(ref ys, (row * Outputs) + column), column);
            }

            for (; row < rows; row++)
            {
                OneRow(ref Unsafe.Add(ref xs, row * Inputs), ref panel, Unsafe.Add(ref scale, row), ref Unsafe.Add(ref ys, (row * Outputs) + column), column);
            }
        }
    }

    /// <summary>Panels of 16 columns, in each the pairs of inputs one after the other: (input 0, input 1) of column 0, of column 1 ...</summary>
    private void Quantize(float[] weights, int column, int steps)
    {
        var largest = 0f;
        for (var k = 0; k < Inputs; k++)
        {
            largest = Math.Max(largest, Math.Abs(weights[(k * Outputs) + column]));
        }

        _scales[column] = largest / steps;
        var panel = column / Panel * Panel * Inputs;
        for (var k = 0; k < Inputs && largest > 0; k++)
        {
            _weights[panel + (k / 2 * 2 * Panel) + (column % Panel * 2) + (k % 2)] = (short)MathF.Round(weights[(k * Outputs) + column] / _scales[column]);
        }
    }

    /// <summary>sum + the products of pairs of 16-bit numbers, added in pairs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AddProducts(Vector256<int> sum, Vector256<int> x, Vector256<short> w) => Avx2.IsSupported
        ? Avx2.Add(sum, Avx2.MultiplyAddAdjacent(x.AsInt16(), w))
        : sum + (((x << 16) >> 16) * ((w.AsInt32() << 16) >> 16)) + ((x >> 16) * (w.AsInt32() >> 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Store(Vector256<int> low, Vector256<int> high, float scale, ref float y, int column)
    {
        var factor = Vector256.Create(scale);
        ref var scales = ref _scales[column];
        ref var bias = ref _bias[column];
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(low), factor * Vector256.LoadUnsafe(ref scales), Vector256.LoadUnsafe(ref bias)).StoreUnsafe(ref y);
        Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle(high), factor * Vector256.LoadUnsafe(ref scales, 8), Vector256.LoadUnsafe(ref bias, 8)).StoreUnsafe(ref y, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SixRows(ref short x, ref short w, ref float scale, ref float y, int column)
    {
        var pairs = Inputs / 2;
        ref var p0 = ref Unsafe.As<short, int>(ref x);
        ref var p1 = ref Unsafe.Add(ref p0, pairs);
        ref var p2 = ref Unsafe.Add(ref p1, pairs);
        ref var p3 = ref Unsafe.Add(ref p2, pairs);
        ref var p4 = ref Unsafe.Add(ref p3, pairs);
        ref var p5 = ref Unsafe.Add(ref p4, pairs);
        var (a0, a1, b0, b1) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var (c0, c1, d0, d1) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        var (e0, e1, f0, f1) = (Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero, Vector256<int>.Zero);
        for (nint k = 0; k < pairs; k++)
        {
            var w0 = Vector256.LoadUnsafe(ref w);
            var w1 = Vector256.LoadUnsafe(ref w, 16);
            var v = Vector256.Create(Unsafe.Add(ref p0, k));
            a0 = AddProducts(a0, v, w0);
            a1 = AddProducts(a1, v, w1);
            v = Vector256.Create(Unsafe.Add(ref p1, k));
            b0 = AddProducts(b0, v, w0);
            b1 = AddProducts(b1, v, w1);
            v = Vector256.Create(Unsafe.Add(ref p2, k));
            c0 = AddProducts(c0, v, w0);
            c1 = AddProducts(c1, v, w1);
            v = Vector256.Create(Unsafe.Add(ref p3, k));
            d0 = AddProducts(d0, v, w0);
            d1 = AddProducts(d1, v, w1);
            v = Vector256.Create(Unsafe.Add(ref p4, k));
            e0 = AddProducts(e0, v, w0);
            e1 = AddProducts(e1, v, w1);
            v = Vector256.Create(Unsafe.Add(ref p5, k));
            f0 = AddProducts(f0, v, w0);
            f1 = AddProducts(f1, v, w1);
            w = ref Unsafe.Add(ref w, 2 * Panel);
        }

        Store(a0, a1, scale, ref y, column);
        Store(b0, b1, Unsafe.Add(ref scale, 1), ref Unsafe.Add(ref y, Outputs), column);
        Store(c0, c1, Unsafe.Add(ref scale, 2), ref Unsafe.Add(ref y, 2 * Outputs), column);
        Store(d0, d1, Unsafe.Add(ref scale, 3), ref Unsafe.Add(ref y, 3 * Outputs), column);
        Store(e0, e1, Unsafe.Add(ref scale, 4), ref Unsafe.Add(ref y, 4 * Outputs), column);
        Store(f0, f1, Unsafe.Add(ref scale, 5), ref Unsafe.Add(ref y, 5 * Outputs), column);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow(ref short x, ref short w, float scale, ref float y, int column)
    {
        ref var pair = ref Unsafe.As<short, int>(ref x);
        var (low, high) = (Vector256<int>.Zero, Vector256<int>.Zero);
        for (nint k = 0; k < Inputs / 2; k++)
        {
            var v = Vector256.Create(Unsafe.Add(ref pair, k));
            low = AddProducts(low, v, Vector256.LoadUnsafe(ref w));
            high = AddProducts(high, v, Vector256.LoadUnsafe(ref w, 16));
            w = ref Unsafe.Add(ref w, 2 * Panel);
        }

        Store(low, high, scale, ref y, column);
    }
}
