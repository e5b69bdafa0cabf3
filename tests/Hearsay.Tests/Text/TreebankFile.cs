using Hearsay.Train;

namespace Hearsay.Tests.Text;

/// <summary>A treebank among the development data; a test that needs one is skipped where it is missing.</summary>
internal static class TreebankFile
{
    public static string Path(string name)
    {
        var path = DataFolder.File("grammar", name);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: set HEARSAY_DATA to the folder that holds grammar/{name}.");
        return path;
    }
}
