namespace Hearsay.Tests.Architecture;

/// <summary>The repository that the tests were built from, where it is still at hand.</summary>
public static class SourceTree
{
    private static readonly string? Root = FindRoot();

    /// <summary>The full path of a file or folder; skips the test where the sources did not travel with the tests.</summary>
    public static string PathOf(string relative)
    {
        Assert.SkipWhen(Root is null, "The source tree is not there: these tests run from a checkout.");
        return Path.Combine(Root!, relative);
    }

    public static IEnumerable<SourceFile> CSharpFilesIn(params string[] folders) =>
        from folder in folders
        let top = PathOf(folder)
        from path in Directory.EnumerateFiles(top, "*.cs", SearchOption.AllDirectories)
        let relative = Path.GetRelativePath(Root!, path).Replace('\\', '/')
        where !relative.Contains("/obj/", StringComparison.Ordinal) && !relative.Contains("/bin/", StringComparison.Ordinal)
        orderby relative
        select new SourceFile(relative, path);

    private static string? FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "hearsay.slnx")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
