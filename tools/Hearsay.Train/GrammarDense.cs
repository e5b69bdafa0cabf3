using Hearsay.Networks;
using Hearsay.Train.Networks;

namespace Hearsay.Train;

/// <summary>y = x w + b and its gradients, over packed products. Widths are multiples of 16.</summary>
internal sealed class GrammarDense
{
    private readonly Networks.Buffer _input = new();

    public GrammarDense(int inputs, int outputs, Dice dice, float gain = 1f)
    {
        Weights = new Parameter(inputs, outputs).Uniform(dice, gain * MathF.Sqrt(3f / inputs));
        Bias = new Parameter(1, outputs);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    public Dense Frozen() => new([.. Weights.Value], [.. Bias.Value]);

    private int Outputs => Bias.Value.Length;

    private int Inputs => Weights.Value.Length / Outputs;

    public void Forward(ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        x[..(rows * Inputs)].CopyTo(_input.Take(rows * Inputs));
        for (var row = 0; row < rows; row++)
        {
            Bias.Value.CopyTo(y[(row * Outputs)..]);
        }

        GrammarProduct.Forward(x, Weights.Value, y, rows, Inputs, Outputs);
    }

    /// <summary>Adds to the weights' gradients and, unless dx is empty, adds the input's gradient to dx.</summary>
    public void Backward(ReadOnlySpan<float> dy, Span<float> dx, int rows)
    {
        GrammarProduct.BackwardWeights(_input.Of(rows * Inputs), dy, Weights.Gradient, rows, Inputs, Outputs);
        for (var row = 0; row < rows; row++)
        {
            Vectors.Add(Bias.Gradient, dy.Slice(row * Outputs, Outputs));
        }

        if (!dx.IsEmpty)
        {
            GrammarProduct.BackwardInput(dy, Weights.Value, dx, rows, Inputs, Outputs);
        }
    }
}
