using System.Runtime.InteropServices;

namespace Hearsay.Intake.Containment;

/// <summary>
/// What other processes of the same user may read of this one under /proc: its memory, its environment, its open files. A filter of
/// calls cannot tell such a file from another one that is opened for reading, so the process itself is closed.
/// </summary>
internal static class OwnMemory
{
    private const int GetDumpable = 3;
    private const int SetDumpable = 4;

    /// <summary>Null where the system has nothing of the kind.</summary>
    public static bool? IsClosed => OperatingSystem.IsLinux() ? Control(GetDumpable, 0, 0, 0, 0) == 0 : null;

    public static void Close()
    {
        if (OperatingSystem.IsLinux())
        {
            _ = Control(SetDumpable, 0, 0, 0, 0);
        }
    }

    [DllImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int option, nint first, nint second, nint third, nint fourth);
}
