using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Containment;

/// <summary>
/// The door with a wall before it: what is in a foreign format is read in a worker, and what it does to its reader costs one input, or,
/// of an input of many records, the one that was at fault. Plain text and JSON are read right here: cutting and decoding them is linear.
/// </summary>
public sealed class ContainedDoor(WorkerPool pool)
{
    /// <summary>An archive all of whose records stop their reader is given up.</summary>
    private const int MostResumptions = 4;

    /// <inheritdoc cref="IntakeDoor.Read(Stream, IntakeSource, IntakeOptions)"/>
    public async IAsyncEnumerable<IntakeItem> ReadAsync(Stream bytes, IntakeSource source, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);
        var start = bytes.CanSeek ? bytes.Position : (long?)null;
        var opened = new PeekStream(bytes);
        if (!IsForeign(opened, source, options))
        {
            foreach (var item in IntakeDoor.Read(opened, source, options))
            {
                yield return item;
            }

            yield break;
        }

        await foreach (var item in ThroughWorkersAsync(opened, new WorkerJob(source, options, Behind: 0), () => Reopened(bytes, start), cancellation).ConfigureAwait(false))
        {
            yield return item;
        }
    }

    /// <summary>Whether it takes more to read it than cutting it into lines and values.</summary>
    private static bool IsForeign(PeekStream opened, IntakeSource source, IntakeOptions options)
    {
        try
        {
            return Unpacking.Of(opened) is not Packing.None || FormatFinder.Find(InputOpening.Of(opened), source, options) is not (IntakeFormat.Text or IntakeFormat.Rows);
        }
        catch (NoReportException)
        {
            // Nothing is read of it at all, and the door says why.
            return false;
        }
    }

    /// <summary>From its beginning; null where that cannot be had again.</summary>
    private static PeekStream? Reopened(Stream bytes, long? start)
    {
        if (start is not { } position)
        {
            return null;
        }

        bytes.Position = position;
        return new PeekStream(bytes);
    }

    /// <summary>Where a record stops its worker, another one goes on behind it.</summary>
    private async IAsyncEnumerable<IntakeItem> ThroughWorkersAsync(PeekStream opened, WorkerJob job, Func<PeekStream?> reopen, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (next, read) = ((PeekStream?)opened, 0L);
        for (var resumptions = 0; next is not null; resumptions++)
        {
            if (!TryRent(out var worker, out var fault))
            {
                yield return Lost(fault, job.Behind, goesOn: false);
                yield break;
            }

            // What is passed over once more does not count again as read.
            var (run, again) = (new WorkerRun(pool, worker), read);
            await foreach (var item in run.ReadAsync(next, job, cancellation).ConfigureAwait(false))
            {
                var known = Math.Min(again, item.Length);
                (again, read) = (again - known, read + item.Length - known);
                yield return item with { Length = item.Length - known };
            }

            if (run.Failure is not { } failure)
            {
                yield break;
            }

            next = run.Reached > job.Behind && run.HasLetGo && resumptions < MostResumptions ? reopen() : null;

            // One that passes over what was read, and stops there, has reached nothing itself.
            job = job with { Behind = Math.Max(job.Behind, run.Reached) };
            yield return Lost(failure, job.Behind, goesOn: next is not null);
        }
    }

    /// <param name="failure">Why.</param>
    /// <param name="reached">The record that was reached at last; 0 for none, where the input is lost as a whole.</param>
    /// <param name="goesOn">The records behind it are not lost.</param>
    private static IntakeItem.Refused Lost(string failure, int reached, bool goesOn) => reached == 0 ? new IntakeItem.Refused(failure)
        : new IntakeItem.Refused(goesOn ? failure : $"{failure.TrimEnd('.')}; what lies behind it in the same input is not read.") { Place = reached.ToString(CultureInfo.InvariantCulture) };

    private bool TryRent([NotNullWhen(true)] out Worker? worker, out string fault)
    {
        try
        {
            (worker, fault) = (pool.Rent(), "");
            return true;
        }
        catch (Win32Exception exception)
        {
            // The system may have no room for another process at the moment.
            (worker, fault) = (null, $"cannot be read: its reader could not be started ({exception.Message}).");
            return false;
        }
    }
}
