using System.Runtime.InteropServices;

namespace Hearsay.Intake.Containment;

/// <summary>Tries whether calls are refused: with arguments with which a call that is not refused does nothing.</summary>
internal static class CallTrial
{
    /// <summary>EACCES.</summary>
    public const int NotPermitted = 13;

    /// <summary>ENOSYS.</summary>
    public const int NotThere = 38;

    private const nint Writing = 0x200;

    /// <summary>F_SETOWN.</summary>
    private const nint Own = 8;

    /// <summary>TIOCSTI.</summary>
    private const nint Type = 0x5412;

    /// <summary>CLONE_SIGHAND without CLONE_VM: no process comes of it in any case.</summary>
    private const nint NeitherProcessNorThread = 0x800;

    public static IEnumerable<string> NotRefused(IEnumerable<(SystemCall Call, uint Number)> calls) =>
        calls.Where(static one => one.Call.Name is not ("fork" or "vfork") && !IsRefused(one.Call.Refused, (nint)one.Number)).Select(static one => one.Call.Name);

    /// <summary>Neither fork has arguments, and so none with which it does nothing: they are refused by the same steps as the others.</summary>
    private static bool IsRefused(RefusedWhen refused, nint number)
    {
        var (answer, fault) = refused switch
        {
            RefusedWhen.OfAnother or RefusedWhen.OfAny => Answer(number, Parent(), 0, 0),
            RefusedWhen.WritingInSecond => Answer(number, -1, Writing, 0),
            RefusedWhen.WritingInThird => Answer(number, -1, 0, Writing),
            RefusedWhen.NoThread => Answer(number, NeitherProcessNorThread, 0, 0),
            RefusedWhen.Signalling => Answer(number, -1, Own, 0),
            RefusedWhen.NoQuestion => Answer(number, -1, Type, 0),
            RefusedWhen.Unknown => Answer(number, 0, 0, 0),
            _ => Answer(number, -1, 0, 0),
        };
        return answer < 0 && fault == (refused is RefusedWhen.Unknown ? NotThere : NotPermitted);
    }

    private static (nint Answer, int Fault) Answer(nint number, nint first, nint second, nint third)
    {
        var answer = Call(number, first, second, third, 0, 0, 0);
        return (answer, Marshal.GetLastPInvokeError());
    }

    [DllImport("libc", EntryPoint = "syscall", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint Call(nint number, nint first, nint second, nint third, nint fourth, nint fifth, nint sixth);

    [DllImport("libc", EntryPoint = "getppid")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Parent();
}
