using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>
/// The elementwise part of a simple recurrent unit whose gates read the input alone (Lei et al., first version), and its
/// gradients: nothing but one multiplication and addition waits for the step before.
/// </summary>
/// <remarks>
/// Per direction f = sigmoid(u_f), r = sigmoid(u_r), c = f c' + (1 - f) u_c, h = r c + (1 - r) s. The parts lie in
/// u as [forward: candidate, forget, reset (, skipped); backward: the same]; without a fourth part the input is skipped to.
/// </remarks>
internal sealed class InputGatedRecurrence(int width, int parts)
{
    private readonly Buffer _input = new();
    private readonly Buffer _gates = new();
    private readonly Buffer _states = new();
    private readonly Buffer _outputs = new();
    private int[] _ends = [];

    /// <summary>Room for u, to be filled before <see cref="Forward"/>.</summary>
    public Span<float> Gates(int rows) => _gates.Take(rows * parts * width);

    /// <summary>Forget gates begin with memories from short to long.</summary>
    public void SpreadForgetting(Span<float> bias)
    {
        var half = width / 2;
        for (var direction = 0; direction < 2; direction++)
        {
            for (var i = 0; i < half; i++)
            {
                bias[(direction * parts * half) + half + i] = -1f + (3f * i / half);
            }
        }
    }

    /// <summary>The outputs h of sequences with these ends; x is empty where u has a fourth part.</summary>
    public ReadOnlySpan<float> Forward(ReadOnlySpan<float> x, ReadOnlySpan<int> ends)
    {
        _ends = ends.ToArray();
        x.CopyTo(_input.Take(x.Length));
        var rows = ends[^1];
        var outputs = _outputs.Take(rows * width);
        Run(_gates.Of(rows * parts * width), x, _states.Take(rows * width), outputs, ends);
        return outputs;
    }

    /// <summary>The gradient of u; adds to dx what is skipped when there is no fourth part.</summary>
    public ReadOnlySpan<float> Backward(ReadOnlySpan<float> dh, Span<float> dx)
    {
        var rows = _ends[^1];
        var gates = _gates.Of(rows * parts * width);
        RunBackward(gates, _input.Of(dx.Length), _states.Of(rows * width), dh, dx);
        return gates;
    }

    /// <summary>Leaves f and r in u in place of their sums, and c in states.</summary>
    private void Run(Span<float> u, ReadOnlySpan<float> x, Span<float> states, Span<float> h, ReadOnlySpan<int> ends)
    {
        var (half, stride) = (width / 2, parts * width);
        ref var us = ref MemoryMarshal.GetReference(u);
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var cs = ref MemoryMarshal.GetReference(states);
        ref var hs = ref MemoryMarshal.GetReference(h);
        var start = 0;
        foreach (var end in ends)
        {
            for (var lane = 0; lane < width; lane += 8)
            {
                var backward = lane >= half;
                var inside = backward ? lane - half : lane;
                var c = Vector256<float>.Zero;
                for (var n = 0; n < end - start; n++)
                {
                    var row = backward ? end - 1 - n : start + n;
                    ref var at = ref Unsafe.Add(ref us, (row * stride) + (backward ? parts * half : 0) + inside);
                    ref var forget = ref Unsafe.Add(ref at, half);
                    ref var reset = ref Unsafe.Add(ref at, 2 * half);
                    var f = Activation.Sigmoid(Vector256.LoadUnsafe(ref forget));
                    var r = Activation.Sigmoid(Vector256.LoadUnsafe(ref reset));
                    var candidate = Vector256.LoadUnsafe(ref at);
                    c = Vector256.FusedMultiplyAdd(f, c - candidate, candidate);
                    var s = parts == 4 ? Vector256.LoadUnsafe(ref Unsafe.Add(ref at, 3 * half)) : Vector256.LoadUnsafe(ref Unsafe.Add(ref xs, (row * width) + lane));
                    Vector256.FusedMultiplyAdd(r, c - s, s).StoreUnsafe(ref Unsafe.Add(ref hs, (row * width) + lane));
                    f.StoreUnsafe(ref forget);
                    r.StoreUnsafe(ref reset);
                    c.StoreUnsafe(ref Unsafe.Add(ref cs, (row * width) + lane));
                }
            }

            start = end;
        }
    }

    /// <summary>Turns u into its gradient.</summary>
    private void RunBackward(Span<float> u, ReadOnlySpan<float> x, ReadOnlySpan<float> states, ReadOnlySpan<float> dh, Span<float> dx)
    {
        var (half, stride) = (width / 2, parts * width);
        ref var us = ref MemoryMarshal.GetReference(u);
        ref var xs = ref MemoryMarshal.GetReference(x);
        ref var cs = ref MemoryMarshal.GetReference(states);
        ref var dhs = ref MemoryMarshal.GetReference(dh);
        ref var dxs = ref MemoryMarshal.GetReference(dx);
        var one = Vector256<float>.One;
        var start = 0;
        foreach (var end in _ends)
        {
            for (var lane = 0; lane < width; lane += 8)
            {
                var backward = lane >= half;
                var inside = backward ? lane - half : lane;
                var carry = Vector256<float>.Zero;
                for (var n = end - start - 1; n >= 0; n--)
                {
                    var row = backward ? end - 1 - n : start + n;
                    ref var at = ref Unsafe.Add(ref us, (row * stride) + (backward ? parts * half : 0) + inside);
                    ref var forget = ref Unsafe.Add(ref at, half);
                    ref var reset = ref Unsafe.Add(ref at, 2 * half);
                    ref var skipped = ref parts == 4 ? ref Unsafe.Add(ref at, 3 * half) : ref Unsafe.Add(ref xs, (row * width) + lane);
                    var (f, r, candidate, s) = (Vector256.LoadUnsafe(ref forget), Vector256.LoadUnsafe(ref reset), Vector256.LoadUnsafe(ref at), Vector256.LoadUnsafe(ref skipped));
                    ref var state = ref Unsafe.Add(ref cs, (row * width) + lane);
                    var c = Vector256.LoadUnsafe(ref state);
                    var before = n == 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref Unsafe.Add(ref state, backward ? width : -width));
                    var d = Vector256.LoadUnsafe(ref Unsafe.Add(ref dhs, (row * width) + lane));
                    var ds = d * (one - r);
                    var dc = (d * r) + carry;
                    carry = dc * f;
                    (dc * (one - f)).StoreUnsafe(ref at);
                    (dc * (before - candidate) * f * (one - f)).StoreUnsafe(ref forget);
                    (d * (c - s) * r * (one - r)).StoreUnsafe(ref reset);
                    if (parts == 4)
                    {
                        ds.StoreUnsafe(ref skipped);
                    }
                    else
                    {
                        ref var target = ref Unsafe.Add(ref dxs, (row * width) + lane);
                        (Vector256.LoadUnsafe(ref target) + ds).StoreUnsafe(ref target);
                    }
                }
            }

            start = end;
        }
    }
}
