namespace Hearsay.Tests.Architecture;

/// <summary>A C# file: its path from the repository's root with forward slashes, and where it lies.</summary>
public sealed record SourceFile(string Relative, string Path)
{
    public IEnumerable<string> Lines => File.ReadLines(Path);
}
