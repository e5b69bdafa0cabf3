namespace Hearsay.Mentions;

/// <summary>The tables that are compiled into the library (Mentions/Data/*.tsv).</summary>
internal static class DataFile
{
    public static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream($"Hearsay.Mentions.Data.{name}.tsv")
        ?? throw new InvalidOperationException($"The table Mentions/Data/{name}.tsv is missing from the library: build it again.");
}
