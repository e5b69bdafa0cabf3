using System.Text.RegularExpressions;

namespace Hearsay.Tests.Architecture;

/// <summary>Documents that point at something point at something that is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["docs", "examples", "models"];

    [Fact]
    public void Every_link_to_a_file_of_the_project_leads_there()
    {
        var dead = from document in Documents()
                   from Match link in LinkTarget().Matches(File.ReadAllText(document))
                   let target = link.Groups[1].Value.Split('#')[0]
                   where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
                   where !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target))
                   select $"{Path.GetFileName(document)}: {target}";

        Assert.Empty(dead);
    }

    [Fact]
    public void The_commands_that_the_readme_shows_are_those_that_the_check_runs()
    {
        var check = File.ReadAllText(SourceTree.PathOf(".ci/run"));
        var commands = from Match block in ShellBlock().Matches(File.ReadAllText(SourceTree.PathOf("README.md"))).Take(3)
                       from line in block.Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                       select line;

        Assert.All(commands, command => Assert.Contains(command, check, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Documents() =>
    [
        .. Directory.EnumerateFiles(SourceTree.PathOf("."), "*.md"),
        .. Folders.SelectMany(folder => Directory.EnumerateFiles(SourceTree.PathOf(folder), "*.md", SearchOption.AllDirectories)),
    ];

    [GeneratedRegex(@"\]\(([^)\s]+)\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"```sh\n(.*?)```", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex ShellBlock();
}
