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
public sealed class GatedRecurrence(Dense projection, float[] peepholes)
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
        var start = 0;
        foreach (var end in ends)
        {
            var lane = 0;
            for (; lane + (2 * Lanes) <= width / 2; lane += 2 * Lanes)
            {
                TwoLanes(x, u, h, start, end, peepholes, width, lane);
            }

            for (; lane < width / 2; lane += Lanes)
            {
                OneLane(x, u, h, start, end, peepholes, width, lane);
            }

            start = end;
        }
    }

    /// <summary>A step waits long for the one before it: four that wait for nothing of each other, two vectors each way, fill the time.</summary>
    private static void TwoLanes(
        ReadOnlySpan<float> x, Span<float> u, Span<float> h, int start, int end, ReadOnlySpan<float> peepholes, int width, int lane)
    {
        var half = width / 2;
        ref var xs = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), lane);
        ref var us = ref Unsafe.Add(ref MemoryMarshal.GetReference(u), lane);
        ref var hs = ref Unsafe.Add(ref MemoryMarshal.GetReference(h), lane);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peepholes), lane);
        ref var w = ref Unsafe.Add(ref v, width);
        var (a0, a1, b0, b1) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        for (int row = start, back = end - 1; row < end; row++, back--)
        {
            ref var forward = ref Unsafe.Add(ref us, row * 3 * width);
            a0 = Step(ref forward, ref v, a0, ref Unsafe.Add(ref xs, row * width), ref Unsafe.Add(ref hs, row * width), half);
            a1 = Step(ref Unsafe.Add(ref forward, Lanes), ref Unsafe.Add(ref v, Lanes), a1, ref Unsafe.Add(ref xs, (row * width) + Lanes), ref Unsafe.Add(ref hs, (row * width) + Lanes), half);
            ref var backward = ref Unsafe.Add(ref us, (back * 3 * width) + (3 * half));
            var at = (back * width) + half;
            b0 = Step(ref backward, ref w, b0, ref Unsafe.Add(ref xs, at), ref Unsafe.Add(ref hs, at), half);
            b1 = Step(ref Unsafe.Add(ref backward, Lanes), ref Unsafe.Add(ref w, Lanes), b1, ref Unsafe.Add(ref xs, at + Lanes), ref Unsafe.Add(ref hs, at + Lanes), half);
        }
    }

    private static void OneLane(
        ReadOnlySpan<float> x, Span<float> u, Span<float> h, int start, int end, ReadOnlySpan<float> peepholes, int width, int lane)
    {
        var half = width / 2;
        ref var xs = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), lane);
        ref var us = ref Unsafe.Add(ref MemoryMarshal.GetReference(u), lane);
        ref var hs = ref Unsafe.Add(ref MemoryMarshal.GetReference(h), lane);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peepholes), lane);
        ref var w = ref Unsafe.Add(ref v, width);
        var (a, b) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (int row = start, back = end - 1; row < end; row++, back--)
        {
            a = Step(ref Unsafe.Add(ref us, row * 3 * width), ref v, a, ref Unsafe.Add(ref xs, row * width), ref Unsafe.Add(ref hs, row * width), half);
            var at = (back * width) + half;
            b = Step(ref Unsafe.Add(ref us, (back * 3 * width) + (3 * half)), ref w, b, ref Unsafe.Add(ref xs, at), ref Unsafe.Add(ref hs, at), half);
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
