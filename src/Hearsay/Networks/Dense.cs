namespace Hearsay.Networks;

/// <summary>y = x w + b. Weights are row-major [inputs, outputs]; outputs is a multiple of 8.</summary>
internal sealed class Dense(float[] weights, float[] bias)
{
    public int Outputs => bias.Length;

    public int Inputs => weights.Length / bias.Length;

    public float[] Weights => weights;

    public float[] Bias => bias;

    public void Apply(ReadOnlySpan<float> x, Span<float> y, int rows)
    {
        MatrixProduct.SetRows(bias, y, rows);
        MatrixProduct.Accumulate(x, weights, y, rows, Inputs, Outputs);
    }
}
