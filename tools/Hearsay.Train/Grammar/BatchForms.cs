namespace Hearsay.Train.Grammar;

/// <summary>The different forms of a batch, of which what hangs on the form alone is computed once, and where they stand.</summary>
internal sealed class BatchForms(NumberedForms forms)
{
    private readonly List<int> _met = [];
    private int[] _numbers = [];
    private int[] _places = [];
    private int[] _ends = [];

    /// <summary>The forms in the order in which they are met.</summary>
    public IReadOnlyList<int> Forms => _met;

    /// <summary>For each token the place of its form among <see cref="Forms"/>.</summary>
    public ReadOnlySpan<int> Places => _places.AsSpan(0, Tokens);

    /// <summary>The sentences' ends.</summary>
    public ReadOnlySpan<int> Ends => _ends;

    public int Tokens => _ends[^1];

    public void Read(ReadOnlySpan<NumberedSentence> batch)
    {
        Clear();
        _ends = new int[batch.Length];
        var tokens = 0;
        for (var i = 0; i < batch.Length; i++)
        {
            tokens += batch[i].Length;
            _ends[i] = tokens;
        }

        _places = _places.Length < tokens ? new int[tokens * 2] : _places;
        var token = 0;
        foreach (var sentence in batch)
        {
            foreach (var form in sentence.Forms)
            {
                _places[token++] = Place(form);
            }
        }
    }

    private void Clear()
    {
        if (_numbers.Length < forms.Count)
        {
            _numbers = new int[forms.Count];
        }

        foreach (var form in _met)
        {
            _numbers[form] = 0;
        }

        _met.Clear();
    }

    /// <summary>Numbers count from 1, so that 0 is a form not met.</summary>
    private int Place(int form)
    {
        if (_numbers[form] == 0)
        {
            _met.Add(form);
            _numbers[form] = _met.Count;
        }

        return _numbers[form] - 1;
    }
}
