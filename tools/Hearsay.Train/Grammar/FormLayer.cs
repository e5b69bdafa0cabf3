using Hearsay.Grammar;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Grammar;

/// <summary>The first recurrent layer. Its gates hang on the form alone and are computed once a form, not once a token.</summary>
internal sealed class FormLayer
{
    private const int Parts = 4;

    private readonly int _width;
    private readonly InputGatedRecurrence _recurrence;
    private readonly Buffer _formGates = new();
    private readonly Buffer _formGradient = new();
    private readonly Buffer _inputGradient = new();

    public FormLayer(int width, Dice dice)
    {
        _width = width;
        _recurrence = new InputGatedRecurrence(width, Parts);
        Dense = new DenseLayer(ParserShape.Input, Parts * width, dice);
        _recurrence.SpreadForgetting(Dense.Bias.Value);
    }

    public DenseLayer Dense { get; }

    public ReadOnlySpan<float> Forward(BatchForms batch, ReadOnlySpan<float> input)
    {
        var row = Parts * _width;
        var formGates = _formGates.Take(batch.Forms.Count * row);
        Dense.Forward(input, formGates, batch.Forms.Count);
        var gates = _recurrence.Gates(batch.Tokens);
        var places = batch.Places;
        for (var token = 0; token < places.Length; token++)
        {
            formGates.Slice(places[token] * row, row).CopyTo(gates[(token * row)..]);
        }

        return _recurrence.Forward([], batch.Ends);
    }

    /// <summary>The gradient of what was read of the batch's forms.</summary>
    public Span<float> Backward(BatchForms batch, ReadOnlySpan<float> gradient)
    {
        var row = Parts * _width;
        var gates = _recurrence.Backward(gradient, []);
        var formGradient = _formGradient.TakeCleared(batch.Forms.Count * row);
        var places = batch.Places;
        for (var token = 0; token < places.Length; token++)
        {
            Vectors.Add(formGradient.Slice(places[token] * row, row), gates.Slice(token * row, row));
        }

        var inputGradient = _inputGradient.TakeCleared(batch.Forms.Count * ParserShape.Input);
        Dense.Backward(formGradient, inputGradient, batch.Forms.Count);
        return inputGradient;
    }
}
