using System.Text.RegularExpressions;

namespace Hearsay.Tests.Architecture;

/// <summary>A file is one idea that fits on a few screens, and stands where its namespace says.</summary>
public sealed partial class SourceShapeTests
{
    private const int MostLines = 300;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> MayBeLonger = new(StringComparer.Ordinal);

    [Fact]
    public void No_source_file_is_longer_than_a_reader_can_hold()
    {
        var tooLong = from file in SourceTree.CSharpFilesIn("src")
                      where !MayBeLonger.ContainsKey(file.Relative)
                      let lines = file.Lines.Count()
                      where lines > MostLines
                      select $"{file.Relative}: {lines} lines";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void A_file_that_may_be_longer_still_is() => Assert.All(MayBeLonger, entry =>
    {
        Assert.NotEmpty(entry.Value);
        Assert.True(File.ReadLines(SourceTree.PathOf(entry.Key)).Count() > MostLines, $"{entry.Key} no longer needs its exception.");
    });

    [Fact]
    public void The_namespace_is_the_folder()
    {
        var elsewhere = from file in SourceTree.CSharpFilesIn("src/Hearsay", "src/Hearsay.Storage", "src/Hearsay.Cli", "tests/Hearsay.Tests")
                        let declared = file.Lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)
                        where declared is not null && declared.Groups[1].Value != NamespaceOf(file)
                        select $"{file.Relative} declares {declared.Groups[1].Value}";

        Assert.Empty(elsewhere);
    }

    private static string NamespaceOf(SourceFile file) => string.Join('.', file.Relative.Split('/')[1..^1]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NamespaceLine();
}
