using Hearsay.Networks;

namespace Hearsay.Grammar;

/// <summary>
/// What the first layer computes of a form, kept for the forms met last: in running text nineteen of twenty are there.
/// What it holds depends on what was read before, what it gives does not.
/// </summary>
internal sealed class FormCache
{
    private const int Ways = 4;
    private const int Sets = 2048;

    private readonly ParserWeights _weights;
    private readonly IntegerDense _first;
    private readonly int _width;
    private readonly ulong[] _hashes = new ulong[Sets * Ways];
    private readonly int[] _lastUsed = new int[Sets * Ways];
    private readonly float[] _gates;
    private readonly int[] _missing;
    private readonly float[] _input;
    private readonly short[] _whole;
    private readonly float[] _scales;
    private readonly float[] _sums;
    private int _time;
    private int _missed;
    private int _spilled;

    /// <param name="weights">The tables that forms are looked up in.</param>
    /// <param name="first">The weights of the first layer.</param>
    /// <param name="room">How many forms may be asked for at a time.</param>
    public FormCache(ParserWeights weights, IntegerDense first, int room)
    {
        (_weights, _first, _width) = (weights, first, weights.Shape.Width);
        _gates = GC.AllocateUninitializedArray<float>(((Sets * Ways) + room) * 4 * _width);
        _missing = new int[room];
        _input = new float[room * ParserShape.Input];
        _whole = new short[room * ParserShape.Input];
        _scales = new float[room];
        _sums = new float[room * 4 * _width];
    }

    /// <summary>
    /// Per direction, half a width each: (1 - f) u, f, r and the skipped part, see <see cref="Recurrence"/>.
    /// </summary>
    public float[] Gates => _gates;

    /// <summary>Begins a new batch: places given out before may be taken again.</summary>
    public void Begin()
    {
        (_missed, _spilled) = (0, 0);
        if (++_time == int.MaxValue)
        {
            Array.Clear(_lastUsed);
            _time = 1;
        }
    }

    /// <summary>The place of the form in <see cref="Gates"/>; what stands there is valid after <see cref="Complete"/>.</summary>
    public int Place(ReadOnlySpan<char> form)
    {
        var hash = Math.Max(1, FormHash.Of(form));
        var first = (int)((hash ^ (hash >> 32)) & (Sets - 1)) * Ways;
        var oldest = first;
        for (var place = first; place < first + Ways; place++)
        {
            if (_hashes[place] == hash)
            {
                _lastUsed[place] = _time;
                return place;
            }

            oldest = _lastUsed[place] < _lastUsed[oldest] ? place : oldest;
        }

        if (_lastUsed[oldest] == _time)
        {
            // The whole set is in use by this batch.
            oldest = (Sets * Ways) + _spilled++;
        }
        else
        {
            _hashes[oldest] = hash;
            _lastUsed[oldest] = _time;
        }

        ReadForm(form, _input.AsSpan(_missed * ParserShape.Input, ParserShape.Input));
        _missing[_missed++] = oldest;
        return oldest;
    }

    /// <summary>Computes the forms that were missing, all at once.</summary>
    public void Complete()
    {
        IntegerRows.Quantize(_input.AsSpan(0, _missed * ParserShape.Input), _whole, _scales, ParserShape.Input);
        _first.Apply(_whole, _scales, _sums, _missed);
        for (var i = 0; i < _missed; i++)
        {
            Recurrence.OpenGates(_sums.AsSpan(i * 4 * _width, 4 * _width), _gates.AsSpan(_missing[i] * 4 * _width, 4 * _width));
        }
    }

    private void ReadForm(ReadOnlySpan<char> form, Span<float> input)
    {
        Span<int> rows = stackalloc int[FormFeatures.Count];
        input.Clear();
        var vector = _weights.Vectors.Find(FormFeatures.Read(form, rows));
        if (vector >= 0)
        {
            _weights.Vectors.Rows.AddTo(input, vector);
        }
        else
        {
            input[_weights.Vectors.Width] = 1;
        }

        input = input[ParserShape.VectorPart..];
        _weights.Forms.AddTo(input, rows[0]);
        input = input[ParserShape.FormPart..];
        Add(_weights.Prefixes, rows[FormFeatures.Prefixes..FormFeatures.Suffixes], input);
        input = input[ParserShape.PrefixPart..];
        Add(_weights.Suffixes, rows[FormFeatures.Suffixes..FormFeatures.Shape], input);
        _weights.Shapes.AddTo(input[ParserShape.SuffixPart..], rows[FormFeatures.Shape]);
    }

    private static void Add(QuantizedRows table, ReadOnlySpan<int> rows, Span<float> sum)
    {
        foreach (var row in rows)
        {
            if (row >= 0)
            {
                table.AddTo(sum, row);
            }
        }
    }
}
