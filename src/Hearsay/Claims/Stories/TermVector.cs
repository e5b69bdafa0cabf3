namespace Hearsay.Claims.Stories;

/// <summary>Terms with weights, of length one: the rarer a term is among the reports at hand and the oftener in this one, the more.</summary>
internal sealed class TermVector
{
    private readonly int[] _terms;
    private readonly double[] _weights;

    public TermVector(IEnumerable<(int Term, double Weight)> entries)
    {
        var sorted = entries.OrderBy(static entry => entry.Term).ToList();
        var length = Math.Sqrt(sorted.Sum(static entry => entry.Weight * entry.Weight));
        _terms = [.. sorted.Select(static entry => entry.Term)];
        _weights = [.. sorted.Select(entry => entry.Weight / length)];
    }

    public double Cosine(TermVector other)
    {
        var (sum, at) = (0.0, 0);
        for (var i = 0; i < _terms.Length; i++)
        {
            while (at < other._terms.Length && other._terms[at] < _terms[i]) { at++; }
            if (at == other._terms.Length) { break; }
            if (other._terms[at] == _terms[i]) { sum += _weights[i] * other._weights[at]; }
        }

        return sum;
    }
}
