using Hearsay.Intake.Containment;

namespace Hearsay.Cli.Inputs;

/// <summary>This program as a worker of its own: started once more, with a verb that no help shows.</summary>
internal static class WorkerProgram
{
    public const string Verb = "--worker";

    private const string Name = "hearsay";

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
