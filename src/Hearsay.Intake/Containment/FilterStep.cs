using System.Runtime.InteropServices;

namespace Hearsay.Intake.Containment;

/// <summary>A step of a program for the kernel's filter, as it reads it.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FilterStep(ushort Code, byte WhereTrue, byte WhereFalse, uint Value);
