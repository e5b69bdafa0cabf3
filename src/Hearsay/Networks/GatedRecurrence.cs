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
            Direction(x, u, h, start, end, peepholes, width, backward: false);
            Direction(x, u, h, start, end, peepholes, width, backward: true);
            start = end;
        }
    }

    private static void Direction(
        ReadOnlySpan<float> x, Span<float> u, Span<float> h, int start, int end, ReadOnlySpan<float> peepholes, int width, bool backward)
    {
        var half = width / 2;
        var side = backward ? half : 0;
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var us = ref MemoryMarshal.GetReference(u);
        ref var hs = ref MemoryMarshal.GetReference(h);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(peepholes), backward ? width : 0);
        var step = backward ? -1 : 1;
        for (var lane = 0; lane < half; lane += 8)
        {
            var vf = Vector256.LoadUnsafe(ref v, (nuint)lane);
            var vr = Vector256.LoadUnsafe(ref v, (nuint)(half + lane));
            var c = Vector256<float>.Zero;
            var row = backward ? end - 1 : start;
            for (var n = end - start; n > 0; n--, row += step)
            {
                ref var parts = ref Unsafe.Add(ref us, (row * 3 * width) + (3 * side) + lane);
                var f = Activation.Sigmoid(Vector256.FusedMultiplyAdd(vf, c, Vector256.LoadUnsafe(ref parts, (nuint)half)));
                var r = Activation.Sigmoid(Vector256.FusedMultiplyAdd(vr, c, Vector256.LoadUnsafe(ref parts, (nuint)(2 * half))));
                var candidate = Vector256.LoadUnsafe(ref parts);
                c = Vector256.FusedMultiplyAdd(f, c - candidate, candidate);
                var highway = Vector256.LoadUnsafe(ref xs, (nuint)((row * width) + side + lane)) * Highway;
                Vector256.FusedMultiplyAdd(r, c - highway, highway).StoreUnsafe(ref hs, (nuint)((row * width) + side + lane));
                c.StoreUnsafe(ref parts);
                f.StoreUnsafe(ref parts, (nuint)half);
                r.StoreUnsafe(ref parts, (nuint)(2 * half));
            }
        }
    }
}
