using System.Globalization;
using System.Runtime.InteropServices;
using Hearsay.Intake.Containment;

namespace Hearsay.Tests.Intake.Containment;

/// <summary>What the filter answers, step by step as the kernel takes it, to calls that are listed here, by their numbers and not by our table.</summary>
public sealed class FilterProgramTests
{
    private const uint Machine = 0xC000_003E;
    private const uint Own = 4711;
    private const uint Another = 815;
    private const uint Allowed = 0x7FFF_0000;
    private const uint NotPermitted = 0x0005_000D;

    // Numbers of x86-64, from the kernel's own list; the arguments are those by which a process would reach another, or a file.
    [Theory]
    [InlineData("fcntl F_SETOWN", 72, 3, 8, Another)]
    [InlineData("fcntl F_SETSIG", 72, 3, 10, 9)]
    [InlineData("fcntl F_SETOWN_EX", 72, 3, 15, 0)]
    [InlineData("fcntl F_SETLEASE", 72, 3, 1024, 0)]
    [InlineData("ioctl FIOSETOWN", 16, 3, 0x8901, 0)]
    [InlineData("ioctl SIOCSPGRP", 16, 3, 0x8902, 0)]
    [InlineData("ioctl TIOCSTI", 16, 0, 0x5412, 0)]
    [InlineData("ioctl TIOCSPGRP", 16, 0, 0x5410, 0)]
    [InlineData("ioctl FS_IOC_SETFLAGS", 16, 3, 0x4008_6602, 0)]
    [InlineData("shmat", 30, 5, 0, 0)]
    [InlineData("shmctl IPC_RMID", 31, 5, 0, 0)]
    [InlineData("semop", 65, 5, 0, 1)]
    [InlineData("semctl IPC_RMID", 66, 5, 0, 0)]
    [InlineData("semtimedop", 220, 5, 0, 1)]
    [InlineData("msgsnd", 69, 5, 0, 1)]
    [InlineData("msgrcv", 70, 5, 0, 1)]
    [InlineData("msgctl IPC_RMID", 71, 5, 0, 0)]
    [InlineData("mq_open", 240, 1, 0, 0)]
    [InlineData("mq_unlink", 241, 1, 0, 0)]
    [InlineData("mq_timedsend", 242, 3, 1, 1)]
    [InlineData("mq_timedreceive", 243, 3, 1, 1)]
    [InlineData("mq_notify", 244, 3, 1, 0)]
    [InlineData("mq_getsetattr", 245, 3, 1, 0)]
    [InlineData("setpriority of the user", 141, 2, 0, 19)]
    [InlineData("ioprio_set of the group", 251, 2, 0, 0)]
    [InlineData("sched_setaffinity", 203, Another, 8, 1)]
    [InlineData("sched_setscheduler", 144, Another, 0, 1)]
    [InlineData("sched_setparam", 142, Another, 1, 0)]
    [InlineData("sched_setattr", 314, Another, 1, 0)]
    [InlineData("prlimit64", 302, Another, 7, 1)]
    [InlineData("kill", 62, Another, 9, 0)]
    [InlineData("kill of the group", 62, 0, 9, 0)]
    [InlineData("tgkill", 234, Another, Another, 9)]
    [InlineData("migrate_pages", 256, Another, 0, 0)]
    [InlineData("move_pages", 279, Another, 0, 0)]
    [InlineData("process_madvise", 440, 3, 0, 1)]
    [InlineData("kcmp", 312, Own, Another, 0)]
    [InlineData("ptrace", 101, 16, Another, 0)]
    [InlineData("pidfd_send_signal", 424, 3, 9, 0)]
    [InlineData("setxattr", 188, 1, 1, 1)]
    [InlineData("lsetxattr", 189, 1, 1, 1)]
    [InlineData("fsetxattr", 190, 3, 1, 1)]
    [InlineData("removexattr", 197, 1, 1, 0)]
    [InlineData("lremovexattr", 198, 1, 1, 0)]
    [InlineData("fremovexattr", 199, 3, 1, 0)]
    [InlineData("setxattrat", 463, 3, 1, 0)]
    [InlineData("removexattrat", 466, 3, 1, 0)]
    [InlineData("file_setattr", 469, 3, 1, 0)]
    [InlineData("open to append", 2, 1, 0x401, 0)]
    [InlineData("openat to make", 257, 3, 1, 0x40)]
    [InlineData("openat to empty", 257, 3, 1, 0x200)]
    [InlineData("clone of a process", 56, 17, 0, 0)]
    [InlineData("connect by the other width", 0x4000_002A, 3, 1, 16)]
    public void A_call_by_which_a_worker_could_reach_another_process_or_a_file_is_refused(string call, long number, long first, long second, long third)
    {
        SkipElsewhere();
        Assert.Equal((call, Words(NotPermitted)), (call, Words(Answer(Machine, number, first, second, third))));
    }

    [Theory]
    [InlineData("read", 0, 0, 1, 1)]
    [InlineData("write", 1, 1, 1, 1)]
    [InlineData("mmap", 9, 0, 4096, 3)]
    [InlineData("futex", 202, 1, 0, 0)]
    [InlineData("clone of a thread", 56, 0x3D_0F00, 0, 0)]
    [InlineData("openat to read", 257, 3, 1, 0x8_0000)]
    [InlineData("fcntl F_DUPFD_CLOEXEC", 72, 0, 1030, 0)]
    [InlineData("fcntl F_GETFL", 72, 0, 3, 0)]
    [InlineData("fcntl F_SETFL", 72, 0, 4, 0x800)]
    [InlineData("ioctl TCGETS", 16, 0, 0x5401, 0)]
    [InlineData("ioctl FIONREAD", 16, 0, 0x541B, 0)]
    [InlineData("sched_setaffinity of itself", 203, 0, 8, 1)]
    [InlineData("prlimit64 of itself", 302, 0, 7, 0)]
    [InlineData("tgkill of itself", 234, Own, Own, 34)]
    public void What_a_runtime_needs_is_not_refused(string call, long number, long first, long second, long third)
    {
        SkipElsewhere();
        Assert.Equal((call, Words(Allowed)), (call, Words(Answer(Machine, number, first, second, third))));
    }

    [Fact]
    public void Calls_of_another_machine_are_refused_whatever_they_are()
    {
        SkipElsewhere();
        Assert.Equal(Words(NotPermitted), Words(Answer(0x4000_0003, 0, 0, 1, 1)));
    }

    private static void SkipElsewhere() =>
        Assert.SkipUnless(SystemCallFilter.IsKnown && RuntimeInformation.ProcessArchitecture == System.Runtime.InteropServices.Architecture.X64, "The numbers are those of Linux on x86-64.");

    private static string Words(uint answer) => answer.ToString("X", CultureInfo.InvariantCulture);

    /// <summary>The kernel's own steps (load, equal, not below, any bit, answer), and none besides.</summary>
    private static uint Answer(uint machine, long number, long first, long second, long third)
    {
        var program = FilterProgram.Of(Machine, SystemCallFilter.Calls, Own);
        var shown = new Dictionary<uint, uint> { [0] = (uint)number, [4] = machine, [16] = (uint)first, [24] = (uint)second, [32] = (uint)third };
        var loaded = 0u;
        for (var at = 0; ; at++)
        {
            var step = program[at];
            switch (step.Code)
            {
                case 0x20:
                    loaded = shown[step.Value];
                    break;
                case 0x06:
                    return step.Value;
                default:
                    var isTrue = step.Code switch
                    {
                        0x15 => loaded == step.Value,
                        0x35 => loaded >= step.Value,
                        0x45 => (loaded & step.Value) != 0,
                        _ => throw new InvalidOperationException("The kernel has more steps than these, and the filter uses one of them."),
                    };
                    at += isTrue ? step.WhereTrue : step.WhereFalse;
                    break;
            }
        }
    }
}
