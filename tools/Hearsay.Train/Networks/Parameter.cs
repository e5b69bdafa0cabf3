namespace Hearsay.Train.Networks;

/// <summary>Weights that are learned, with their gradient and Adam's two moments. A sparse one is updated by touched rows only.</summary>
internal sealed class Parameter
{
    private readonly bool[]? _isTouched;
    private readonly List<int> _touched = [];

    public Parameter(int rows, int width, bool sparse = false)
    {
        Width = width;
        Value = new float[rows * width];
        Gradient = new float[rows * width];
        First = new float[rows * width];
        Second = new float[rows * width];
        _isTouched = sparse ? new bool[rows] : null;
    }

    public int Width { get; }

    public float[] Value { get; }

    public float[] Gradient { get; }

    public float[] First { get; }

    public float[] Second { get; }

    public bool Sparse => _isTouched is not null;

    public IReadOnlyList<int> Touched => _touched;

    public Parameter Uniform(Dice dice, float bound)
    {
        for (var i = 0; i < Value.Length; i++)
        {
            Value[i] = dice.Between(-bound, bound);
        }

        return this;
    }

    public Span<float> GradientRow(int row)
    {
        if (_isTouched is not null && !_isTouched[row])
        {
            _isTouched[row] = true;
            _touched.Add(row);
        }

        return Gradient.AsSpan(row * Width, Width);
    }

    public void ClearGradient()
    {
        if (_isTouched is null)
        {
            Array.Clear(Gradient);
            return;
        }

        foreach (var row in _touched)
        {
            Gradient.AsSpan(row * Width, Width).Clear();
            _isTouched[row] = false;
        }

        _touched.Clear();
    }
}
