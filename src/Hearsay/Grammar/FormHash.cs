namespace Hearsay.Grammar;

/// <summary>FNV-1a over UTF-16 units: the same number on every machine and run, unlike string.GetHashCode.</summary>
internal static class FormHash
{
    public const ulong Start = 14695981039346656037;

    public static ulong Of(ReadOnlySpan<char> form, ulong start = Start)
    {
        var hash = start;
        foreach (var character in form)
        {
            hash = Add(hash, character);
        }

        return hash;
    }

    public static ulong Add(ulong hash, char character) => (hash ^ character) * 1099511628211;

    /// <summary>A row of a table with 2^<paramref name="bits"/> rows. The high bits are the well mixed ones after a multiplication.</summary>
    public static int Row(ulong hash, int bits) => (int)((hash ^ (hash >> 29)) * 0x9E3779B97F4A7C15 >> (64 - bits));
}
