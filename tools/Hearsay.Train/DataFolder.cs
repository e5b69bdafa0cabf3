namespace Hearsay.Train;

/// <summary>Where the corpora lie: HEARSAY_DATA, else shared/data beside the checkout. docs/data.md says what is in it.</summary>
internal static class DataFolder
{
    public static string Path => Environment.GetEnvironmentVariable("HEARSAY_DATA") is { Length: > 0 } given
        ? given
        : System.IO.Path.Combine(Repository, "..", "shared", "data");

    /// <summary>The checkout that this program was built from; where it was taken elsewhere, the working folder.</summary>
    public static string Repository { get; } = FindRepository() ?? Directory.GetCurrentDirectory();

    public static string File(string folder, string name) => System.IO.Path.Combine(Path, folder, name);

    private static string? FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "hearsay.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
