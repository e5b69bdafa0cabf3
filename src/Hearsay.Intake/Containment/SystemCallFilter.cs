using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Containment;

/// <summary>
/// Shuts this process in, for good: the kernel refuses it connections, other programs and processes, and to change any file. Linux on
/// x86-64 and ARM64 (seccomp); elsewhere nothing is shut, and the answer says so. Which calls these are: SystemCalls.tsv.
/// </summary>
internal static class SystemCallFilter
{
    private const int SetNoNewPrivileges = 38;

    /// <summary>Whether this system and machine have such a filter.</summary>
    public static bool IsKnown => OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.Arm64;

    /// <summary>The calls of this machine that are to be refused.</summary>
    public static IEnumerable<(SystemCall Call, uint Number)> Calls => IntakeTable.Rows("SystemCalls")
        .Select(static row => new SystemCall(row[0], Number(row[1]), Number(row[2]), row.Length > 3 ? Enum.Parse<RefusedWhen>(row[3]) : RefusedWhen.Always))
        .Select(static call => (Call: call, Number: RuntimeInformation.ProcessArchitecture == Architecture.X64 ? call.X64 : call.Arm64))
        .Where(static one => one.Number is not null)
        .Select(static one => (one.Call, one.Number.GetValueOrDefault()));

    /// <summary>The names of calls that are not refused all the same: each was tried.</summary>
    public static ImmutableArray<string> ShutIn()
    {
        if (!IsKnown)
        {
            return [];
        }

        Install(FilterProgram.Of(RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 0xC000_003E : 0xC000_00B7, Calls, (uint)Environment.ProcessId));
        return [.. CallTrial.NotRefused(Calls)];
    }

    private static uint? Number(string cell) => cell == "-" ? null : uint.Parse(cell, CultureInfo.InvariantCulture);

    private static void Install(FilterStep[] steps)
    {
        var pinned = GCHandle.Alloc(steps, GCHandleType.Pinned);
        try
        {
            var program = new FilterHead((ushort)steps.Length, pinned.AddrOfPinnedObject());

            // Both are kept by all threads, those that are there (flag 1) and those that come.
            _ = Control(SetNoNewPrivileges, 1, 0, 0, 0);
            _ = Call(RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 317 : 277, 1, 1, ref program);
        }
        finally
        {
            pinned.Free();
        }
    }

    [DllImport("libc", EntryPoint = "prctl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Control(int option, nint first, nint second, nint third, nint fourth);

    [DllImport("libc", EntryPoint = "syscall")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Call(nint number, nint operation, nint flags, ref FilterHead program);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct FilterHead(ushort Length, nint Steps);
}
