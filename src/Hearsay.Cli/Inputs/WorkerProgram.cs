using System.ComponentModel;
using Hearsay.Intake.Containment;

namespace Hearsay.Cli.Inputs;

/// <summary>This program as a worker of its own: started once more, with a verb that no help shows.</summary>
internal static class WorkerProgram
{
    public const string Verb = "--worker";

    private const string Name = "hearsay";

    /// <summary>Workers of this program; where one is not shut in on a system that could do it, the user hears of it, once.</summary>
    public static WorkerPool Pool(WorkerBudget budget, int mostWaiting, Terminal terminal) => new(Command(), budget, mostWaiting)
    {
        FoundOpen = () => terminal.Say("the system does not shut in what reads foreign formats, as it could (hearsay doctor says how far): only time and memory are bounded. A container may forbid it (seccomp)."),
        FoundUnseen = () => terminal.Say("the system does not show what the workers that read foreign formats take (as where /proc hides processes): their time is counted on the clock, and their memory is bounded by their own runtime alone."),
    };

    /// <summary>How far workers are shut in on this machine, for the user.</summary>
    public static string Containment(Terminal terminal)
    {
        try
        {
            using var pool = Pool(new WorkerBudget { Patience = TimeSpan.FromSeconds(20) }, mostWaiting: 0, terminal);
            var greeting = pool.Greet();
            var bounded = pool.HasUnseen ? "bounded in time by the clock, and in memory only by their own runtime" : "bounded in time and memory";
            return greeting switch
            {
                null => "do not start: no page, PDF, mail, archive or feed can be read",
                { IsShutIn: true } => $"{bounded}; the system refuses them connections, programs, other processes and to change files (each was tried)",
                { HasFilter: true } open => $"{bounded}, and NOT shut in as they could be: the system allows them {string.Join(", ", open.Open)}. A container may forbid it (seccomp)",
                _ => $"{bounded}; this system has no filter for what they ask of it (Linux on x86-64 and ARM64 has)",
            };
        }
        catch (Win32Exception exception)
        {
            return $"do not start ({exception.Message}): no page, PDF, mail, archive or feed can be read";
        }
    }

    /// <summary>As the program was started: by its own name, or as a library that the runtime was told to run.</summary>
    public static WorkerCommand Command()
    {
        var file = OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;
        var (beside, own) = (Path.Combine(AppContext.BaseDirectory, file), Environment.ProcessPath ?? "");
        return Path.GetFileName(own).Equals(file, StringComparison.OrdinalIgnoreCase) ? new WorkerCommand(own, [Verb])
            : File.Exists(beside) ? new WorkerCommand(beside, [Verb])
            : new WorkerCommand(own, [Path.Combine(AppContext.BaseDirectory, $"{Name}.dll"), Verb]);
    }

    /// <summary>The other side.</summary>
    public static ExitCode Run(Terminal terminal)
    {
        try
        {
            IntakeWorker.Run(terminal.Input, terminal.Output);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            // Whoever gave the work is gone.
            return ExitCode.Failed;
        }
    }
}
