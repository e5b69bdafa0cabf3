using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases;

/// <summary>A list held against the true one, with words for people about what differs.</summary>
internal sealed record Listed(int Hits, ImmutableArray<string> Missing, ImmutableArray<string> Extra)
{
    public Measure Measure => new(Hits, Hits + Missing.Length, Hits + Extra.Length);

    public bool IsExact => Missing.IsEmpty && Extra.IsEmpty;

    /// <summary>Each of the one list at most once with one of the other, as many as can be.</summary>
    public static Listed Of<TTrue, TFound>(IReadOnlyList<TTrue> truth, IReadOnlyList<TFound> found, Func<TTrue, TFound, bool> fits, Func<TTrue, string> trueWords, Func<TFound, string> foundWords)
    {
        var partners = Pairing.Most(truth.Count, found.Count, (one, other) => fits(truth[one], found[other]));
        return new Listed(
            partners.Count(static partner => partner >= 0),
            [.. truth.Where((_, place) => partners[place] < 0).Select(trueWords)],
            [.. found.Where((_, place) => !partners.Contains(place)).Select(foundWords)]);
    }
}
