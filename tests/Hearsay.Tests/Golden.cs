using Hearsay.Tests.Architecture;

namespace Hearsay.Tests;

/// <summary>
/// Approved output, kept in Golden/. <c>HEARSAY_ACCEPT=1 dotnet test …</c> rewrites it; the diff is what is reviewed.
/// </summary>
internal static class Golden
{
    public static void Matches(string name, string actual)
    {
        var path = SourceTree.PathOf($"tests/Hearsay.Tests/Golden/{name}");
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing: run once with HEARSAY_ACCEPT=1 and look at what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
