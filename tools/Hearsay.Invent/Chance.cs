namespace Hearsay.Invent;

/// <summary>
/// Choices that a seed decides alone, on any machine and any version of the platform: SplitMix64 (Steele, Lea and Flood 2014). The platform's own generator
/// promises its sequence to nobody.
/// </summary>
public sealed class Chance
{
    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>One sequence for each purpose, so that a change in one part of a case leaves the others as they were.</summary>
    public static Chance Of(int seed, string purpose)
    {
        ArgumentNullException.ThrowIfNull(purpose);
        var hash = 14695981039346656037UL;
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 1099511628211UL;
        }

        return new Chance(hash ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15UL));
    }

    /// <summary>From 0 to one less than <paramref name="count"/>.</summary>
    public int Below(int count) => (int)Math.BigMul(Next(), (ulong)count, out _);

    /// <summary>From the first to the last, both included.</summary>
    public int From(int first, int last) => first + Below(last - first + 1);

    public bool In100(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return choices[Below(choices.Count)];
    }

    /// <summary>Takes one out of the list, so that nobody is chosen twice.</summary>
    public T Take<T>(IList<T> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var place = Below(choices.Count);
        var taken = choices[place];
        choices.RemoveAt(place);
        return taken;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
