namespace Hearsay.Intake.Bytes;

/// <summary>
/// Bounds what comes out of an input by what was read of it: packed bytes may hold a thousand times their number, and what is read
/// item by item has no other end. No text is packed to a hundredth but one that says the same over and over.
/// </summary>
internal sealed class Expansion(CountingStream read)
{
    private const long Always = 256L << 20;
    private const int MostTimes = 100;

    private long _came;

    /// <exception cref="NoReportException">It is too much.</exception>
    public void Add(long bytes)
    {
        _came += bytes;
        if (_came > Always + (MostTimes * read.Count))
        {
            throw new NoReportException(FormattableString.Invariant($"gives more than {Always >> 20} MB and {MostTimes} times what was read of it, and is not read on."));
        }
    }
}
