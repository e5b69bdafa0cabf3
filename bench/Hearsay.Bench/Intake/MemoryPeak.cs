using System.Diagnostics;
using Hearsay.Intake.Containment;

namespace Hearsay.Bench.Intake;

/// <summary>The most memory that this program and its workers have had at once, as far as it was looked at.</summary>
internal sealed class MemoryPeak(WorkerPool? workers)
{
    public long Own { get; private set; }

    public long OfAWorker { get; private set; }

    public void Look()
    {
        using var self = Process.GetCurrentProcess();
        Own = Math.Max(Own, self.WorkingSet64);
        foreach (var id in workers?.ProcessIds ?? [])
        {
            try
            {
                using var worker = Process.GetProcessById(id);
                OfAWorker = Math.Max(OfAWorker, Math.Max(worker.WorkingSet64, worker.PeakWorkingSet64));
            }
            catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
            {
                // It has ended, and another one took its place.
            }
        }
    }

    public override string ToString() => FormattableString.Invariant($"program {Own >> 20} MB, worker {OfAWorker >> 20} MB");
}
