using System.Numerics;

namespace Hearsay.Claims.Facets;

/// <summary>Which of so many places are meant: a bit for each, an eighth of a megabyte for a million.</summary>
internal sealed class PlaceSet
{
    private const int Width = 64;

    private readonly ulong[] _bits;

    private PlaceSet(int count) => _bits = new ulong[(count + Width - 1) / Width];

    public int Count => _bits.Sum(BitOperations.PopCount);

    public static PlaceSet None(int count) => new(count);

    public static PlaceSet All(int count)
    {
        var all = new PlaceSet(count);
        Array.Fill(all._bits, ulong.MaxValue);
        if (count % Width > 0) { all._bits[^1] = (1UL << (count % Width)) - 1; }
        return all;
    }

    public bool Has(int place) => (_bits[place / Width] & (1UL << (place % Width))) != 0;

    public void Add(ReadOnlySpan<int> places)
    {
        foreach (var place in places) { _bits[place / Width] |= 1UL << (place % Width); }
    }

    public void KeepThoseIn(PlaceSet other)
    {
        for (var word = 0; word < _bits.Length; word++) { _bits[word] &= other._bits[word]; }
    }

    public void KeepWhere(Func<int, bool> fits)
    {
        foreach (var place in Places())
        {
            if (!fits(place)) { _bits[place / Width] &= ~(1UL << (place % Width)); }
        }
    }

    public int CountOf(ReadOnlySpan<int> places)
    {
        var count = 0;
        foreach (var place in places) { count += Has(place) ? 1 : 0; }
        return count;
    }

    /// <summary>In rising order.</summary>
    public IEnumerable<int> Places()
    {
        for (var word = 0; word < _bits.Length; word++)
        {
            for (var rest = _bits[word]; rest != 0; rest &= rest - 1) { yield return (word * Width) + BitOperations.TrailingZeroCount(rest); }
        }
    }
}
