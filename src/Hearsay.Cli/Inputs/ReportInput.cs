namespace Hearsay.Cli.Inputs;

/// <summary>One report yet to be decoded. <paramref name="Name"/> is what the user calls it: a path, a path and line, or standard input.</summary>
internal abstract record ReportInput(string Name)
{
    /// <summary>In bytes, as far as it is known before it is opened.</summary>
    public virtual long Length => 0;

    public sealed record TextFile(string Path) : ReportInput(Path)
    {
        public override long Length => new FileInfo(Path) is { Exists: true } file ? file.Length : 0;
    }

    public sealed record TextBytes(string Name, byte[] Bytes) : ReportInput(Name)
    {
        public override long Length => Bytes.Length;
    }

    public sealed record JsonLine(string Name, byte[] Line) : ReportInput(Name)
    {
        public override long Length => Line.Length;
    }

    /// <summary>A page to be fetched.</summary>
    public sealed record WebPage(Uri Address) : ReportInput(Address.OriginalString);

    /// <summary>Found wanting before it was opened.</summary>
    public sealed record Unreadable(string Name, string Reason) : ReportInput(Name);
}
