using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>
/// A <see cref="GatedRecurrence"/> and its gradients. Its gates also see the state before, through peepholes, as those of
/// <see cref="InputGatedRecurrence"/> do not: slower, and worth it where the network is small.
/// </summary>
internal sealed class RecurrentLayer
{
    private readonly int _width;
    private readonly DenseLayer _projection;
    private readonly Buffer _input = new();
    private readonly Buffer _candidates = new();
    private readonly Buffer _gates = new();
    private int[] _ends = [];

    public RecurrentLayer(int width, Dice dice)
    {
        _width = width;
        _projection = new DenseLayer(width, 3 * width, dice);
        Peepholes = new Parameter(1, 2 * width).Uniform(dice, 0.1f);
    }

    public Parameter Peepholes { get; }

    public IEnumerable<Parameter> Parameters => [.. _projection.Parameters, Peepholes];

    public GatedRecurrence Frozen() => new(_projection.Frozen(), [.. Peepholes.Value]);

    public void Forward(ReadOnlySpan<float> x, Span<float> h, ReadOnlySpan<int> ends)
    {
        _ends = ends.ToArray();
        var rows = ends[^1];
        x[..(rows * _width)].CopyTo(_input.Take(rows * _width));
        var u = _gates.Take(rows * 3 * _width);
        _projection.Forward(x, u, rows);
        u.CopyTo(_candidates.Take(u.Length));
        GatedRecurrence.Run(x, u, h, ends, Peepholes.Value, _width);
    }

    /// <summary>Adds the input's gradient to dx.</summary>
    public void Backward(ReadOnlySpan<float> dh, Span<float> dx)
    {
        var rows = _ends[^1];
        var start = 0;
        foreach (var end in _ends)
        {
            Direction(dh, dx, start, end, backward: false);
            Direction(dh, dx, start, end, backward: true);
            start = end;
        }

        // The gates' buffer now holds the gradient of u.
        _projection.Backward(_gates.Of(rows * 3 * _width), dx, rows);
    }

    private void Direction(ReadOnlySpan<float> dh, Span<float> dx, int start, int end, bool backward)
    {
        var half = _width / 2;
        var side = backward ? half : 0;
        var rows = _ends[^1];
        ref var xs = ref MemoryMarshal.GetReference(_input.Of(rows * _width));
        ref var us = ref MemoryMarshal.GetReference(_gates.Of(rows * 3 * _width));
        ref var zs = ref MemoryMarshal.GetReference(_candidates.Of(rows * 3 * _width));
        ref var dhs = ref MemoryMarshal.GetReference(dh);
        ref var dxs = ref MemoryMarshal.GetReference(dx);
        ref var v = ref Unsafe.Add(ref MemoryMarshal.GetReference(Peepholes.Value.AsSpan()), backward ? _width : 0);
        ref var dv = ref Unsafe.Add(ref MemoryMarshal.GetReference(Peepholes.Gradient.AsSpan()), backward ? _width : 0);
        var step = backward ? 1 : -1;
        var one = Vector256<float>.One;
        for (var lane = 0; lane < half; lane += 8)
        {
            var at = (nuint)lane;
            var vf = Vector256.LoadUnsafe(ref v, at);
            var vr = Vector256.LoadUnsafe(ref v, at + (nuint)half);
            var dvf = Vector256.LoadUnsafe(ref dv, at);
            var dvr = Vector256.LoadUnsafe(ref dv, at + (nuint)half);
            var carry = Vector256<float>.Zero;
            var row = backward ? start : end - 1;
            for (var n = end - start; n > 0; n--, row += step)
            {
                var offset = (row * 3 * _width) + (3 * side) + lane;
                ref var parts = ref Unsafe.Add(ref us, offset);
                var c = Vector256.LoadUnsafe(ref parts);
                var f = Vector256.LoadUnsafe(ref parts, (nuint)half);
                var r = Vector256.LoadUnsafe(ref parts, (nuint)(2 * half));
                var z = Vector256.LoadUnsafe(ref zs, (nuint)offset);
                var before = n == 1 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref Unsafe.Add(ref parts, step * 3 * _width));
                var x = Vector256.LoadUnsafe(ref xs, (nuint)((row * _width) + side + lane)) * GatedRecurrence.Highway;
                var d = Vector256.LoadUnsafe(ref dhs, (nuint)((row * _width) + side + lane));

                ref var dxRow = ref Unsafe.Add(ref dxs, (row * _width) + side + lane);
                (Vector256.LoadUnsafe(ref dxRow) + (d * (one - r) * GatedRecurrence.Highway)).StoreUnsafe(ref dxRow);
                var dc = (d * r) + carry;
                var dur = d * (c - x) * r * (one - r);
                var duf = dc * (before - z) * f * (one - f);
                carry = (dc * f) + (dur * vr) + (duf * vf);
                dvf += duf * before;
                dvr += dur * before;
                (dc * (one - f)).StoreUnsafe(ref parts);
                duf.StoreUnsafe(ref parts, (nuint)half);
                dur.StoreUnsafe(ref parts, (nuint)(2 * half));
            }

            dvf.StoreUnsafe(ref dv, at);
            dvr.StoreUnsafe(ref dv, at + (nuint)half);
        }
    }
}
