namespace Hearsay.Cli.Inputs;

/// <summary>One report yet to be decoded. <paramref name="Name"/> is what the user calls it: a path, a path and line, or standard input.</summary>
internal abstract record ReportInput(string Name)
{
    public sealed record TextFile(string Path) : ReportInput(Path);

    public sealed record TextBytes(string Name, byte[] Bytes) : ReportInput(Name);

    public sealed record JsonLine(string Name, byte[] Line) : ReportInput(Name);

    /// <summary>Found wanting before it was opened.</summary>
    public sealed record Unreadable(string Name, string Reason) : ReportInput(Name);
}
