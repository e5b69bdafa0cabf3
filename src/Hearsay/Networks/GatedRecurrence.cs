using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Hearsay.Networks;

/// <summary>
/// A simple recurrent unit read in both directions (Lei et al. 2018, "Simple Recurrent Units for Highly Parallelizable
/// Recurrence"): all products with the weights are done for the whole sequence at once, only cheap gates run step by step.
/// Width in = width out = 2 H; the first H outputs read forwards, the others backwards.
/// </summary>
/// <remarks>
/// Per direction, with u = x W cut into candidate, forget and reset parts of H each and c' the state before:
/// f = sigmoid(u_f + v_f c'); r = sigmoid(u_r + v_r c'); c = f c' + (1 - f) u_c; h = r c + (1 - r) a x.
/// </remarks>
internal sealed class GatedRecurrence(Dense projection, float[] peepholes)
{
    /// <summary>The factor a keeps the variance of the highway's input (section 3.2 of the paper).</summary>
    public const float Highway = 1.7320508f;

    private const int Lanes = 8;

    /// <summary>To u: [forward: candidate, forget, reset; backward: the same], H each.</summary>
    public Dense Projection => projection;

    /// <summary>[forward: v_f, v_r; backward: v_f, v_r], H each.</summary>
    public float[] Peepholes => peepholes;

    public int Width => projection.Inputs;

    /// <summary>
    /// The recurrence over u = x W, which is made beforehand. Sequences lie one after the other; <paramref name="ends"/> holds the
    /// row after the last of each. Leaves c, f and r in u, in place of the three parts.
    /// </summary>
    public static void Run(ReadOnlySpan<float> x, Span<float> u, Span<float> h, ReadOnlySpan<int> ends, ReadOnlySpan<float> peepholes, int width)
    {
        var rows = ends.Length == 0 ? 0 : ends[^1];
        ArgumentOutOfRangeException.ThrowIfLessThan(x.Length, rows * width, nameof(x));
        ArgumentOutOfRangeException.ThrowIfLessThan(u.Length, rows * width * 3, nameof(u));
        ArgumentOutOfRangeException.ThrowIfLessThan(h.Length, rows * width, nameof(h));
        ArgumentOutOfRangeException.ThrowIfLessThan(peepholes.Length, 2 * width, nameof(peepholes));
        ArgumentOutOfRangeException.ThrowIfNotEqual(width % (2 * Lanes), 0, nameof(width));
        var start = 0;
        foreach (var end in ends)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(end, start, nameof(ends));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(end, rows, nameof(ends));
            for (var lane = 0; lane < width / 2; lane += Lanes)
            {
                BothWays(x, u, h, start, end, peepholes, width, lane);
            }

            start = end;
        }
    }

    /// <summary>A step waits long for the one before it: two that wait for nothing of each other, one each way, fill the time.</summary>
    private static void BothWays(
        ReadOnlySpan<float> x, Span<float> u, Span<float> h, int start, int end, ReadOnlySpan<float> peepholes, int width, int lane)
    {
        var half = width / 2;
        ref var xs = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), lane);
        ref var us = ref Unsafe.Add(ref MemoryMarshal.GetReference(u), lane);
        ref var hs = ref Unsafe.Add(ref MemoryMarshal.GetReference(h), lane);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peepholes), lane);
        ref var w = ref Unsafe.Add(ref v, width);
        var (forward, backward) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (int row = start, back = end - 1; row < end; row++, back--)
        {
            forward = Step(ref Unsafe.Add(ref us, row * 3 * width), ref v, forward, ref Unsafe.Add(ref xs, row * width), ref Unsafe.Add(ref hs, row * width), half);
            var at = (back * width) + half;
            backward = Step(ref Unsafe.Add(ref us, (back * 3 * width) + (3 * half)), ref w, backward, ref Unsafe.Add(ref xs, at), ref Unsafe.Add(ref hs, at), half);
        }
    }

    /// <summary>One token, eight numbers of one direction: writes h, and c, f and r in place of the parts; returns c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Step(ref float parts, ref float v, Vector256<float> c, ref float x, ref float h, int half)
    {
        ref var forget = ref Unsafe.Add(ref parts, half);
        ref var reset = ref Unsafe.Add(ref parts, 2 * half);
        var f = Activation.Sigmoid(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref v), c, Vector256.LoadUnsafe(ref forget)));
        var r = Activation.Sigmoid(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref v, (nuint)half), c, Vector256.LoadUnsafe(ref reset)));
        var candidate = Vector256.LoadUnsafe(ref parts);
        c = Vector256.FusedMultiplyAdd(f, c - candidate, candidate);
        var highway = Vector256.LoadUnsafe(ref x) * Highway;
        Vector256.FusedMultiplyAdd(r, c - highway, highway).StoreUnsafe(ref h);
        c.StoreUnsafe(ref parts);
        f.StoreUnsafe(ref forget);
        r.StoreUnsafe(ref reset);
        return c;
    }
}
