namespace Hearsay.Intake.Containment;

/// <summary>A call of Linux that a worker is refused, always or with some arguments.</summary>
/// <param name="Name">As the system's manual calls it.</param>
/// <param name="X64">Its number there; null where there is none.</param>
/// <param name="Arm64">As <paramref name="X64"/>.</param>
/// <param name="Refused">When.</param>
internal sealed record SystemCall(string Name, uint? X64, uint? Arm64, RefusedWhen Refused);
