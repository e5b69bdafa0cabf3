using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Claims.Reuse;

/// <summary>Finds the longest runs of words that two texts share, going through the later one once.</summary>
internal sealed class StretchFinder
{
    /// <summary>A phrase that stands more often than this in one text is looked up at its first places: any of them will do as evidence.</summary>
    private const int MostPlaces = 16;

    private readonly ComparedText _earlier;
    private readonly Dictionary<ulong, int> _first = [];
    private readonly int[] _next;

    public StretchFinder(ComparedText earlier)
    {
        (_earlier, _next) = (earlier, new int[earlier.Shingles.Length]);
        for (var i = earlier.Shingles.Length - 1; i >= 0; i--)
        {
            _next[i] = _first.GetValueOrDefault(earlier.Shingles[i], -1);
            _first[earlier.Shingles[i]] = i;
        }
    }

    public ImmutableArray<SharedStretch> Find(ComparedText later)
    {
        var stretches = ImmutableArray.CreateBuilder<SharedStretch>();
        for (var at = 0; at < later.Shingles.Length;)
        {
            var (start, runs) = Longest(later, at);
            if (runs == 0)
            {
                at++;
                continue;
            }

            var words = runs + ComparedText.ShingleWords - 1;
            stretches.Add(new SharedStretch(SpanOf(_earlier, start, words), SpanOf(later, at, words)));
            at += words;
        }

        return stretches.ToImmutable();
    }

    private (int Start, int Runs) Longest(ComparedText later, int at)
    {
        var (best, most) = (-1, 0);
        var place = _first.GetValueOrDefault(later.Shingles[at], -1);
        for (var tried = 0; place >= 0 && tried < MostPlaces; tried++, place = _next[place])
        {
            var runs = 0;
            while (at + runs < later.Shingles.Length && place + runs < _earlier.Shingles.Length && later.Shingles[at + runs] == _earlier.Shingles[place + runs]) { runs++; }
            if (runs > most) { (best, most) = (place, runs); }
        }

        return (best, most);
    }

    private static TextSpan SpanOf(ComparedText text, int first, int words) =>
        TextSpan.FromBounds(text.Words[first].Start, text.Words[Math.Min(first + words, text.Words.Count) - 1].End);
}
