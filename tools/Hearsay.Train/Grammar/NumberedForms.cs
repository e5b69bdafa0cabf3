using System.Runtime.InteropServices;
using Hearsay.Grammar;

namespace Hearsay.Train.Grammar;

/// <summary>Every form met, numbered, with the rows that the network reads for it.</summary>
internal sealed class NumberedForms(WordVectors vectors)
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<int> _rows = [];
    private readonly List<int> _vectors = [];

    public int Count => _vectors.Count;

    public int Number(string form)
    {
        if (!_numbers.TryGetValue(form, out var number))
        {
            number = _vectors.Count;
            _numbers.Add(form, number);
            Span<int> rows = stackalloc int[FormFeatures.Count];
            _vectors.Add(vectors.Find(FormFeatures.Read(form, rows)));
            _rows.AddRange(rows);
        }

        return number;
    }

    public int Vector(int form) => _vectors[form];

    public ReadOnlySpan<int> Rows(int form) => CollectionsMarshal.AsSpan(_rows).Slice(form * FormFeatures.Count, FormFeatures.Count);
}
