namespace Hearsay.Ledgers;

/// <summary>Times as the ledger holds them: whole microseconds since 1970-01-01T00:00Z, which every engine keeps exactly.</summary>
public static class LedgerTime
{
    public static long ToMicroseconds(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The nearest time that there is: a damaged ledger may hold any number.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) => new(
        Math.Clamp(
            microseconds,
            -DateTimeOffset.UnixEpoch.Ticks / TimeSpan.TicksPerMicrosecond,
            (DateTimeOffset.MaxValue.Ticks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond) * TimeSpan.TicksPerMicrosecond + DateTimeOffset.UnixEpoch.Ticks,
        TimeSpan.Zero);
}
