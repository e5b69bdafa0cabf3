using Hearsay.Mentions.Quantities;

namespace Hearsay.Claims.Figures;

/// <summary>How two intervals lie; null is unbounded, an open bound is itself excluded.</summary>
internal static class Bounded
{
    public static bool Meets(this Interval one, Interval other) => !one.IsBelow(other) && !other.IsBelow(one);

    public static bool Lies(this Interval inner, Interval outer) =>
        (outer.Low is not { } low || (inner.Low is { } start && (start > low || (start == low && (!outer.LowOpen || inner.LowOpen)))))
        && (outer.High is not { } high || (inner.High is { } end && (end < high || (end == high && (!outer.HighOpen || inner.HighOpen)))));

    /// <summary>All of the one below all of the other.</summary>
    public static bool IsBelow(this Interval one, Interval other) =>
        one.High is { } high && other.Low is { } low && (high < low || (high == low && (one.HighOpen || other.LowOpen)));

    /// <summary>Whether the one begins higher than the other.</summary>
    public static bool BeginsAbove(this Interval one, Interval other) =>
        one.Low is { } start && (other.Low is not { } low || start > low || (start == low && one.LowOpen && !other.LowOpen));
}
