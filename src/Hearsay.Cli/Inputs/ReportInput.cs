using Hearsay.Intake;

namespace Hearsay.Cli.Inputs;

/// <summary>One thing that the user names, or that lies in a folder. <paramref name="Name"/> is what the user calls it: a path, an address, or standard input.</summary>
internal abstract record ReportInput(string Name)
{
    public sealed record TextFile(string Path) : ReportInput(Path);

    public sealed record Piped(string Name, Stream Bytes) : ReportInput(Name);

    /// <summary>Something to be fetched.</summary>
    /// <param name="Address">Where.</param>
    public sealed record WebPage(Uri Address) : ReportInput(Address.OriginalString);

    /// <summary>Found wanting before it was opened.</summary>
    public sealed record Unreadable(string Name, string Reason) : ReportInput(Name);
}
