namespace Hearsay.Tests.Text;

/// <summary>A treebank among the development data; a test that needs one is skipped where it is missing.</summary>
internal static class TreebankFile
{
    public static string Path(string name)
    {
        var folder = Environment.GetEnvironmentVariable("HEARSAY_DATA") is { Length: > 0 } given
            ? given
            : Architecture.SourceTree.PathOf("../shared/data");
        var path = System.IO.Path.Combine(folder, "grammar", name);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: set HEARSAY_DATA to the folder that holds grammar/{name}.");
        return path;
    }
}
