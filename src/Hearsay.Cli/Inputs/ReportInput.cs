using Hearsay.Intake;

namespace Hearsay.Cli.Inputs;

/// <summary>One thing that the user names, or that lies in a folder.</summary>
internal abstract record ReportInput
{
    private ReportInput(string name) => Name = WebAddress.Words(name);

    /// <summary>What the user calls it: a path, an address without its password, or standard input.</summary>
    public string Name { get; }

    public sealed record TextFile(string Path) : ReportInput(Path);

    public sealed record Piped(string Input, Stream Bytes) : ReportInput(Input);

    /// <summary>Something to be fetched.</summary>
    /// <param name="Address">Where.</param>
    public sealed record WebPage(Uri Address) : ReportInput(Address.OriginalString);

    /// <summary>Found wanting before it was opened.</summary>
    public sealed record Unreadable(string Named, string Reason) : ReportInput(Named);
}
