namespace Hearsay.Intake.Containment;

/// <summary>How a worker was done with an input.</summary>
/// <param name="Fault">What went wrong, behind the input's name; null where nothing did.</param>
/// <param name="IsLast">The worker ends with it.</param>
internal sealed record WorkerEnd(string? Fault, bool IsLast);
