using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>
/// The elementwise part of simple recurrent units whose gates read the input alone (Lei et al. 2018, first version), in
/// both directions: nothing but one multiplication and addition waits for the step before. Two vectors are run side by side.
/// </summary>
/// <remarks>f = sigmoid(u_f), r = sigmoid(u_r), c = f c' + (1 - f) u_c, h = r c + (1 - r) s; s is the input, or its own part.</remarks>
internal static class Recurrence
{
    /// <summary>Turns one form's sums [forward: u_c, u_f, u_r, s; backward: the same] into [(1 - f) u_c, f, r, s].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OpenGates(ReadOnlySpan<float> sums, Span<float> gates)
    {
        var half = sums.Length / 8;
        for (var direction = 0; direction < 2; direction++)
        {
            var from = sums.Slice(direction * 4 * half, 4 * half);
            var to = gates.Slice(direction * 4 * half, 4 * half);
            for (var lane = 0; lane < half; lane += 8)
            {
                var f = Activation.Sigmoid(Vector256.Create(from[(half + lane)..]));
                (Vector256.Create(from[lane..]) * (Vector256<float>.One - f)).CopyTo(to[lane..]);
                f.CopyTo(to[(half + lane)..]);
                Activation.Sigmoid(Vector256.Create(from[((2 * half) + lane)..])).CopyTo(to[((2 * half) + lane)..]);
            }

            from[(3 * half)..].CopyTo(to[(3 * half)..]);
        }
    }

    /// <summary>The first layer over one sentence: <paramref name="places"/> tell where each token's form has its gates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void First(ReadOnlySpan<float> gates, ReadOnlySpan<int> places, Span<float> h, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(h.Length, places.Length * width, nameof(h));
        var half = width / 2;
        ref var hs = ref MemoryMarshal.GetReference(h);
        for (var lane = 0; lane < width; lane += 16)
        {
            var backward = lane >= half;
            ref var gate = ref Unsafe.Add(ref MemoryMarshal.GetReference(gates), backward ? (3 * half) + lane : lane);
            var (c0, c1) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var n = 0; n < places.Length; n++)
            {
                var row = backward ? places.Length - 1 - n : n;
                ref var at = ref Unsafe.Add(ref gate, places[row] * 4 * width);
                ref var forget = ref Unsafe.Add(ref at, half);
                ref var reset = ref Unsafe.Add(ref forget, half);
                ref var skipped = ref Unsafe.Add(ref reset, half);
                ref var to = ref Unsafe.Add(ref hs, (row * width) + lane);
                c0 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref forget), c0, Vector256.LoadUnsafe(ref at));
                c1 = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref forget, 8), c1, Vector256.LoadUnsafe(ref at, 8));
                var (s0, s1) = (Vector256.LoadUnsafe(ref skipped), Vector256.LoadUnsafe(ref skipped, 8));
                Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref reset), c0 - s0, s0).StoreUnsafe(ref to);
                Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref reset, 8), c1 - s1, s1).StoreUnsafe(ref to, 8);
            }
        }
    }

    /// <summary>A layer above over one sentence: u is [rows, forward: u_c, u_f, u_r; backward: the same], x what the layer reads.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Above(ReadOnlySpan<float> u, ReadOnlySpan<float> x, Span<float> h, int rows, int width)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(u.Length, rows * 3 * width, nameof(u));
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * width, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(h.Length, rows * width, nameof(h));
        var half = width / 2;
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var hs = ref MemoryMarshal.GetReference(h);
        for (var lane = 0; lane < width; lane += 16)
        {
            var backward = lane >= half;
            ref var gate = ref Unsafe.Add(ref MemoryMarshal.GetReference(u), backward ? (2 * half) + lane : lane);
            var (c0, c1) = (Vector256<float>.Zero, Vector256<float>.Zero);
            for (var n = 0; n < rows; n++)
            {
                var row = backward ? rows - 1 - n : n;
                ref var at = ref Unsafe.Add(ref gate, row * 3 * width);
                ref var forget = ref Unsafe.Add(ref at, half);
                ref var reset = ref Unsafe.Add(ref forget, half);
                ref var from = ref Unsafe.Add(ref xs, (row * width) + lane);
                ref var to = ref Unsafe.Add(ref hs, (row * width) + lane);
                var (z0, z1) = (Vector256.LoadUnsafe(ref at), Vector256.LoadUnsafe(ref at, 8));
                var (f0, r0) = Sigmoids(Vector256.LoadUnsafe(ref forget), Vector256.LoadUnsafe(ref reset));
                var (f1, r1) = Sigmoids(Vector256.LoadUnsafe(ref forget, 8), Vector256.LoadUnsafe(ref reset, 8));
                c0 = Vector256.FusedMultiplyAdd(f0, c0 - z0, z0);
                c1 = Vector256.FusedMultiplyAdd(f1, c1 - z1, z1);
                var (s0, s1) = (Vector256.LoadUnsafe(ref from), Vector256.LoadUnsafe(ref from, 8));
                Vector256.FusedMultiplyAdd(r0, c0 - s0, s0).StoreUnsafe(ref to);
                Vector256.FusedMultiplyAdd(r1, c1 - s1, s1).StoreUnsafe(ref to, 8);
            }
        }
    }

    /// <summary>
    /// Two sigmoids by one division, within 0.0001 of the true ones: 1/2 + tanh(x/2)/2, and for tanh the seventh convergent of
    /// Lambert's continued fraction, which reaches 1 at 4.97. The gates' cost is what the recurrence costs.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> A, Vector256<float> B) Sigmoids(Vector256<float> a, Vector256<float> b)
    {
        var (upperA, lowerA) = HalfTanh(a);
        var (upperB, lowerB) = HalfTanh(b);
        var half = Vector256.Create(0.5f);
        var inverse = half / (lowerA * lowerB);
        return (Vector256.FusedMultiplyAdd(upperA * lowerB, inverse, half), Vector256.FusedMultiplyAdd(upperB * lowerA, inverse, half));
    }

    /// <summary>tanh(x/2) as a fraction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Upper, Vector256<float> Lower) HalfTanh(Vector256<float> x)
    {
        x = Vector256.MinNative(Vector256.MaxNative(x * 0.5f, Vector256.Create(-4.97f)), Vector256.Create(4.97f));
        var square = x * x;
        var upper = Vector256.FusedMultiplyAdd(square + Vector256.Create(378f), square, Vector256.Create(17325f));
        upper = Vector256.FusedMultiplyAdd(upper, square, Vector256.Create(135135f)) * x;
        var lower = Vector256.FusedMultiplyAdd(Vector256.FusedMultiplyAdd(square, Vector256.Create(28f), Vector256.Create(3150f)), square, Vector256.Create(62370f));
        lower = Vector256.FusedMultiplyAdd(lower, square, Vector256.Create(135135f));
        return (upper, lower);
    }
}
