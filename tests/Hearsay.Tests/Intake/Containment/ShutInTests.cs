using Hearsay.Cli.Inputs;
using Hearsay.Intake.Containment;

namespace Hearsay.Tests.Intake.Containment;

/// <summary>What the system refuses a worker.</summary>
public sealed class ShutInTests
{
    [Fact]
    public void A_worker_is_refused_every_call_by_which_it_could_reach_anything()
    {
        Assert.SkipUnless(SystemCallFilter.IsKnown, "Only Linux on x86-64 and ARM64 has the filter.");
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        var greeting = pool.Greet();
        Assert.Equal([], greeting?.Open);
        Assert.True(greeting?.IsShutIn);
    }

    // The trial itself must be able to fail: here, outside a worker, nothing is refused in the way of the filter.
    [Theory]
    [InlineData("socket")]
    [InlineData("socketpair")]
    [InlineData("execve")]
    [InlineData("clone")]
    [InlineData("clone3")]
    [InlineData("kill")]
    [InlineData("tgkill")]
    [InlineData("prlimit64")]
    [InlineData("process_vm_readv")]
    [InlineData("openat")]
    [InlineData("openat2")]
    [InlineData("truncate")]
    [InlineData("ftruncate")]
    [InlineData("unlinkat")]
    [InlineData("renameat2")]
    [InlineData("linkat")]
    [InlineData("symlinkat")]
    [InlineData("fchmodat")]
    [InlineData("fchownat")]
    [InlineData("mkdirat")]
    [InlineData("ioctl")]
    public void A_call_that_is_not_refused_is_found_out(string name)
    {
        Assert.SkipUnless(SystemCallFilter.IsKnown, "Only Linux on x86-64 and ARM64 has the filter.");
        Assert.Equal([name], CallTrial.NotRefused(SystemCallFilter.Calls.Where(one => one.Call.Name == name)));
    }

    [Fact]
    public void A_program_with_workers_can_be_read_by_no_other_process_of_its_user()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has /proc.");
        using var pool = new WorkerPool(WorkerProgram.Command(), new WorkerBudget(), mostWaiting: 1);
        Assert.True(OwnMemory.IsClosed);
    }

    [Fact]
    public void Where_a_worker_is_not_shut_in_though_it_could_be_the_user_hears_so_once()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no shell.");
        const string Greeting = "{\"HasFilter\":true,\"Open\":[\"socket\"]}";
        var told = 0;
        using var pool = new WorkerPool(new WorkerCommand("/bin/sh", ["-c", $"printf '\\013\\{Convert.ToString(Greeting.Length, 8)}\\000\\000\\000%s' '{Greeting}'"]), new WorkerBudget(), mostWaiting: 1) { FoundOpen = () => told++ };
        Assert.Equal(["socket"], pool.Greet()?.Open);
        Assert.Equal(["socket"], pool.Greet()?.Open);
        Assert.Equal(1, told);
    }

    [Fact]
    public async Task The_doctor_says_how_far_workers_are_shut_in()
    {
        Assert.SkipUnless(SystemCallFilter.IsKnown, "Only Linux on x86-64 and ARM64 has the filter.");
        var run = await Cli.CommandRun.OfAsync("doctor");
        Assert.Contains("workers   bounded in time and memory; the system refuses them connections", run.Output, StringComparison.Ordinal);
    }
}
