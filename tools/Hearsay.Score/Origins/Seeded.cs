namespace Hearsay.Score.Origins;

/// <summary>Chance that is the same on every machine and in every version of the runtime (SplitMix64).</summary>
internal sealed class Seeded(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15UL;

    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Chance(double share) => (Next() >> 11) * (1.0 / (1UL << 53)) < share;

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
