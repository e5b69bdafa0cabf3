namespace Hearsay.Cli;

/// <summary>What the command leaves behind for scripts.</summary>
internal enum ExitCode
{
    Done = 0,
    Failed = 1,
    Usage = 2,
    SomeInputsFailed = 4,
    Interrupted = 130,
}
