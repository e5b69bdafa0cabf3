namespace Hearsay.Intake.Containment;

/// <summary>What a worker is told of an input before its bytes.</summary>
internal sealed record WorkerJob(IntakeSource Source, IntakeOptions Options);
