namespace Hearsay.Intake.Containment;

/// <summary>What a worker is told of an input before its bytes.</summary>
/// <param name="Source">What is known of it.</param>
/// <param name="Options">What the user says, and limits.</param>
/// <param name="Behind">Of an input of many records: the last one that is not to be read (again); 0 for none.</param>
internal sealed record WorkerJob(IntakeSource Source, IntakeOptions Options, int Behind);
