using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>One thing that the program can be told to do.</summary>
internal abstract class Verb
{
    public abstract string Name { get; }

    /// <summary>What it does, in one line.</summary>
    public abstract string Summary { get; }

    /// <summary>What follows the verb on its command line.</summary>
    public abstract string Operands { get; }

    public abstract IReadOnlyList<Option> Options { get; }

    /// <summary>What a stranger should know before the first use; a few lines.</summary>
    public abstract string Notes { get; }

    public abstract IReadOnlyList<(string Command, string Meaning)> Examples { get; }

    public abstract Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal);
}
