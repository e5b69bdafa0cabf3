namespace Hearsay.Claims.Stories;

/// <summary>One report among those with which it is compared: the vectors of its words, names, numbers and first sentences.</summary>
internal sealed class ReportProfile
{
    public const int Features = 5;

    private readonly TermVector[] _vectors;

    private ReportProfile(TermVector[] vectors) => _vectors = vectors;

    /// <summary>A term's rarity is counted over all the texts, each once.</summary>
    public static ReportProfile[] Of(IReadOnlyList<string> texts)
    {
        var terms = texts.Select(static text => ReportTerms.Of(text)).ToArray();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var holders = new List<int>();
        foreach (var term in terms.SelectMany(static one => one.Words.Keys))
        {
            if (numbers.TryAdd(term, holders.Count)) { holders.Add(0); }
            holders[numbers[term]]++;
        }

        return [.. terms.Select(one => new ReportProfile([VectorOf(one.Words), VectorOf(one.Names), VectorOf(one.Numbers), VectorOf(one.Lead)]))];

        TermVector VectorOf(Dictionary<string, int> counts) =>
            new(counts.Select(count => (numbers[count.Key], (1 + Math.Log(count.Value)) * Math.Log((texts.Count + 1) / (holders[numbers[count.Key]] + 0.5)))));
    }

    /// <summary>One, and how far the two agree in words, names, numbers and first sentences: what the weights of the model multiply.</summary>
    public void Compare(ReportProfile other, Span<double> features)
    {
        features[0] = 1;
        for (var i = 0; i < _vectors.Length; i++) { features[i + 1] = _vectors[i].Cosine(other._vectors[i]); }
    }
}
