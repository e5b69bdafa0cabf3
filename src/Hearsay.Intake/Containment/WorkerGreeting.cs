using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Hearsay.Intake.Containment;

/// <summary>What a worker says when it is ready.</summary>
/// <param name="HasFilter">Whether there is a filter for this system's calls at all.</param>
/// <param name="Open">The calls that it should be refused and is not: it has tried each.</param>
internal sealed record WorkerGreeting(bool HasFilter, ImmutableArray<string> Open)
{
    /// <summary>The system refuses it connections, programs, other processes, and to change files.</summary>
    [JsonIgnore]
    public bool IsShutIn => HasFilter && Open.IsEmpty;
}
