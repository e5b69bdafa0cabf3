namespace Hearsay.Intake.Containment;

/// <summary>Why a worker has no answer, in words that go behind an input's name.</summary>
internal static class WorkerFault
{
    /// <summary>Told from within, where the size is not known: the program puts it into words.</summary>
    public const string Memory = "memory";

    public const string Depth = "is nested more deeply than can be read.";

    /// <summary>Something that the reader of the format did not foresee.</summary>
    public static string Of(Exception exception) => $"is damaged in a way that its reader does not foresee ({exception.GetType().Name}), and cannot be read.";

    public static string Ended(int code) => FormattableString.Invariant($"makes its reader fail: the worker that read it ended by itself (code {code}).");
}
