using Hearsay.Grammar;

namespace Hearsay.Claims.Matching.Terms;

/// <summary>
/// A word or name as a number that is the same in every run; its lowest two bits say how much it tells. Two different words with one number are
/// possible and never seen: a wrong match would need it in a name that both statements must share, and in all else.
/// </summary>
internal static class Term
{
    public const ulong Weak = 0;
    public const ulong Plain = 1;
    public const ulong Name = 2;

    private const ulong ClassBits = 3;

    private static readonly double[] Weights = [0.3, 1, 2, 2];

    public static ulong Of(string text, ulong sort) => (FormHash.Of(text) & ~ClassBits) | sort;

    public static bool IsName(ulong term) => (term & ClassBits) == Name;

    public static double WeightOf(ulong term) => Weights[term & ClassBits];

    /// <summary>Names first, then by number: an order that no report changes.</summary>
    public static int ByWeight(ulong one, ulong other)
    {
        var byClass = (other & ClassBits).CompareTo(one & ClassBits);
        return byClass == 0 ? one.CompareTo(other) : byClass;
    }

    /// <summary>"strategic", "formally": what a desk adds or leaves out. A word's ending tells it, since a reading keeps no word classes.</summary>
    public static ulong SortOf(string stem) =>
        stem.EndsWith("ic", StringComparison.Ordinal) || stem.EndsWith("al", StringComparison.Ordinal) || stem.EndsWith("ous", StringComparison.Ordinal)
        || stem.EndsWith("iv", StringComparison.Ordinal) || stem.EndsWith("ful", StringComparison.Ordinal) || stem.EndsWith("ary", StringComparison.Ordinal)
        || (stem.EndsWith('l') && stem.Length > 5 && stem[^2] is 'l' or 'b') ? Weak : Plain;
}
