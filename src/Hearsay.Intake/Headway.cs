using System.Diagnostics;

namespace Hearsay.Intake;

/// <summary>How far the reader of an input of many records is, told to whoever waits for it, and from which of them on it reads.</summary>
/// <param name="behind">The last record that is not to be read; 0 for none.</param>
/// <param name="told">Gets the record's number, or 0 for records that are passed over.</param>
internal sealed class Headway(int behind, Action<int> told)
{
    /// <summary>Passing over a record may take less than telling it.</summary>
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    private long _toldAt;

    /// <summary>Nobody waits, and all is read.</summary>
    public static Headway Untold => new(0, static _ => { });

    /// <summary>A record is about to be read. False where it is one of those that are not to be.</summary>
    public bool Begin(int number)
    {
        if (number <= behind)
        {
            Pass();
            return false;
        }

        told(number);
        return true;
    }

    /// <summary>A record was passed over, which is work as well, though nothing comes of it.</summary>
    public void Pass()
    {
        if (Stopwatch.GetElapsedTime(_toldAt) > Often)
        {
            _toldAt = Stopwatch.GetTimestamp();
            told(0);
        }
    }
}
