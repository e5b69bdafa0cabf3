using Hearsay.Networks;

namespace Hearsay.Train.Networks;

/// <summary>Rows looked up by a hashed feature and summed into a token's input.</summary>
internal sealed class RowTable(int rows, int width, Dice dice, float bound)
{
    public Parameter Rows { get; } = new Parameter(rows, width, sparse: true).Uniform(dice, bound);

    public int Count => rows;

    public QuantizedRows Frozen() => QuantizedRows.From(Rows.Value, width);

    public void AddTo(Span<float> sum, int row) => Vectors.Add(sum, Rows.Value.AsSpan(row * width, width));

    public void Backward(ReadOnlySpan<float> gradient, int row) => Vectors.Add(Rows.GradientRow(row), gradient);
}
