namespace Hearsay.Ledgers;

/// <summary>The number of an entry in its ledger, from 1 up; <see cref="Start"/> is before the first.</summary>
public readonly record struct LedgerPosition(long Number) : IComparable<LedgerPosition>
{
    public static LedgerPosition Start => default;

    public LedgerPosition Next => new(Number + 1);

    public static bool operator <(LedgerPosition left, LedgerPosition right) => left.Number < right.Number;

    public static bool operator >(LedgerPosition left, LedgerPosition right) => left.Number > right.Number;

    public static bool operator <=(LedgerPosition left, LedgerPosition right) => left.Number <= right.Number;

    public static bool operator >=(LedgerPosition left, LedgerPosition right) => left.Number >= right.Number;

    public int CompareTo(LedgerPosition other) => Number.CompareTo(other.Number);

    public override string ToString() => Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
