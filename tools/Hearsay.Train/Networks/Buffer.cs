namespace Hearsay.Train.Networks;

/// <summary>A float array that only grows, for values that live from one pass to the next.</summary>
internal sealed class Buffer
{
    private float[] _values = [];

    public Span<float> Take(int length)
    {
        if (_values.Length < length)
        {
            _values = new float[Math.Max(length, _values.Length * 3 / 2)];
        }

        return _values.AsSpan(0, length);
    }

    public Span<float> TakeCleared(int length)
    {
        var values = Take(length);
        values.Clear();
        return values;
    }

    public Span<float> Of(int length) => _values.AsSpan(0, length);
}
