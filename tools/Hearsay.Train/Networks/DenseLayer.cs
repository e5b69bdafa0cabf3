using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>y = x w + b and its gradients.</summary>
internal sealed class DenseLayer
{
    private readonly Buffer _input = new();
    private readonly Buffer _turnedInput = new();
    private readonly Buffer _turnedWeights = new();
    private readonly int _inputs;
    private readonly int _outputs;

    public DenseLayer(int inputs, int outputs, Dice dice, float gain = 1f)
    {
        _inputs = inputs;
        _outputs = outputs;
        Weights = new Parameter(inputs, outputs).Uniform(dice, gain * MathF.Sqrt(3f / inputs));
        Bias = new Parameter(1, outputs);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    public int Outputs => _outputs;

    public Dense Frozen() => new([.. Weights.Value], [.. Bias.Value]);

    public void Forward(ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        x[..(rows * _inputs)].CopyTo(_input.Take(rows * _inputs));
        MatrixProduct.SetRows(Bias.Value, y, rows);
        PackedProduct.Accumulate(x, Weights.Value, y, rows, _inputs, _outputs);
    }

    /// <summary>Adds to the weights' gradients and, unless dx is empty, adds the input's gradient to dx.</summary>
    public void Backward(ReadOnlySpan<float> dy, Span<float> dx, int rows)
    {
        var turned = _turnedInput.Take(rows * _inputs);
        MatrixProduct.Transpose(_input.Of(rows * _inputs), turned, rows, _inputs);
        PackedProduct.Accumulate(turned, dy, Weights.Gradient, _inputs, rows, _outputs);
        var bias = Bias.Gradient.AsSpan();
        for (var row = 0; row < rows; row++)
        {
            Vectors.Add(bias, dy.Slice(row * _outputs, _outputs));
        }

        if (!dx.IsEmpty)
        {
            var weights = _turnedWeights.Take(_inputs * _outputs);
            MatrixProduct.Transpose(Weights.Value, weights, _inputs, _outputs);
            PackedProduct.Accumulate(dy, weights, dx, rows, _outputs, _inputs);
        }
    }
}
