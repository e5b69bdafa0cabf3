using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Claims;

/// <summary>The conformance cases: those that came with the design, and as many of our own.</summary>
internal static class CaseFile
{
    /// <summary>The lines of each file, file by file.</summary>
    public static IEnumerable<IEnumerable<string>> Lines(params string[] names) =>
        names.Select(static name => File.ReadLines(SourceTree.PathOf($"tests/Hearsay.Tests/Claims/Cases/{name}.jsonl")).Where(static line => line.Length > 0));
}
