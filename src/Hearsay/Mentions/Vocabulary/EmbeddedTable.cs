namespace Hearsay.Mentions.Vocabulary;

/// <summary>The tables that are compiled into the library (Mentions/Data/*.tsv).</summary>
internal static class EmbeddedTable
{
    public static Stream Open(string name) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream($"Hearsay.Mentions.Data.{name}.tsv")
        ?? throw new InvalidOperationException($"The table Mentions/Data/{name}.tsv is missing from the library: build it again.");
}
