namespace Hearsay.Intake.Containment;

/// <summary>What a worker says when it is ready.</summary>
/// <param name="IsShutIn">The system refuses it connections, programs and files to write: it has tried.</param>
internal sealed record WorkerGreeting(bool IsShutIn);
