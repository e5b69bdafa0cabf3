using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Hearsay.Intake.Containment;

/// <summary>
/// Shuts this process in, for good: the kernel refuses it sockets, other programs, other processes' memory, and files to write.
/// Linux on x86-64 and ARM64 (seccomp); elsewhere nothing is shut, and the answer says so.
/// </summary>
internal static class SystemCallFilter
{
    private const uint Refuse = 0x0005_0000 | 13;
    private const uint Allow = 0x7FFF_0000;
    private const int SetNoNewPrivileges = 38;

    // Offsets in what the kernel shows of a call: its number, the machine, the lower halves of its arguments.
    private const uint Number = 0;
    private const uint Machine = 4;
    private const uint SecondArgument = 24;
    private const uint ThirdArgument = 32;

    /// <summary>O_WRONLY, O_RDWR, O_CREAT.</summary>
    private const uint Writing = 0x43;

    /// <summary>True where a socket was asked for afterwards, and refused.</summary>
    public static bool TryShutIn()
    {
        if (OperatingSystem.IsLinux() && Calls() is { } calls)
        {
            Install(Program(calls));
        }

        return IsRefused();
    }

    private static bool IsRefused()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }

    /// <summary>Refused: socket, connect, execve, execveat, ptrace, process_vm_readv, process_vm_writev, io_uring_setup, creat. Opened: the calls that open files, and where their flags are.</summary>
    private static (uint Machine, uint[] Refused, (uint Call, uint Flags)[] Opened)? Calls() => RuntimeInformation.ProcessArchitecture switch
    {
        Architecture.X64 => (0xC000_003E, [41, 42, 59, 322, 101, 310, 311, 425, 85], [(257, ThirdArgument), (2, SecondArgument)]),
        Architecture.Arm64 => (0xC000_00B7, [198, 203, 221, 281, 117, 270, 271, 425], [(56, ThirdArgument)]),
        _ => null,
    };

    /// <summary>A program for the kernel's filter: load, compare and jump, answer.</summary>
    private static Step[] Program((uint Machine, uint[] Refused, (uint Call, uint Flags)[] Opened) calls)
    {
        const ushort load = 0x20, equal = 0x15, atLeast = 0x35, anyBit = 0x45, answer = 0x06;
        var steps = new List<Step>
        {
            new(load, 0, 0, Machine), new(equal, 1, 0, calls.Machine), new(answer, 0, 0, Refuse),

            // Calls of the other width of the same machine have numbers from here on.
            new(load, 0, 0, Number), new(atLeast, 0, 1, 0x4000_0000), new(answer, 0, 0, Refuse),
        };
        foreach (var call in calls.Refused)
        {
            steps.AddRange([new(equal, 0, 1, call), new(answer, 0, 0, Refuse)]);
        }

        foreach (var (call, flags) in calls.Opened)
        {
            steps.AddRange([new(equal, 0, 4, call), new(load, 0, 0, flags), new(anyBit, 0, 1, Writing), new(answer, 0, 0, Refuse), new(answer, 0, 0, Allow)]);
        }

        steps.Add(new(answer, 0, 0, Allow));
        return [.. steps];
    }

    private static void Install(Step[] steps)
    {
        var pinned = GCHandle.Alloc(steps, GCHandleType.Pinned);
        try
        {
            var program = new FilterProgram((ushort)steps.Length, pinned.AddrOfPinnedObject());

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
    private static extern nint Call(nint number, nint operation, nint flags, ref FilterProgram program);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Step(ushort Code, byte WhereTrue, byte WhereFalse, uint Value);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct FilterProgram(ushort Length, nint Steps);
}
