using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>A recurrent layer that skips to the layer below; its gates read that layer with values dropped.</summary>
internal sealed class UpperLayer
{
    private const int Parts = 3;

    private readonly InputGatedRecurrence _recurrence;
    private readonly ByteDropout _dropout;
    private readonly Buffer _dropped = new();
    private readonly Buffer _droppedGradient = new();
    private readonly Buffer _lowerGradient = new();

    public UpperLayer(int width, Dice dice, float dropout)
    {
        _recurrence = new InputGatedRecurrence(width, Parts);
        _dropout = new ByteDropout(dropout, dice);
        Dense = new DenseLayer(width, Parts * width, dice);
        _recurrence.SpreadForgetting(Dense.Bias.Value);
    }

    public DenseLayer Dense { get; }

    public ReadOnlySpan<float> Forward(ReadOnlySpan<float> below, ReadOnlySpan<int> ends, bool training)
    {
        var dropped = _dropped.Take(below.Length);
        below.CopyTo(dropped);
        if (training)
        {
            _dropout.Forward(dropped);
        }

        Dense.Forward(dropped, _recurrence.Gates(ends[^1]), ends[^1]);
        return _recurrence.Forward(below, ends);
    }

    /// <summary>The gradient of the layer below.</summary>
    public ReadOnlySpan<float> Backward(ReadOnlySpan<float> gradient, int tokens)
    {
        var lower = _lowerGradient.TakeCleared(gradient.Length);
        var gates = _recurrence.Backward(gradient, lower);
        var dropped = _droppedGradient.TakeCleared(gradient.Length);
        Dense.Backward(gates, dropped, tokens);
        _dropout.Backward(dropped);
        Vectors.Add(lower, dropped);
        return lower;
    }
}
