namespace Hearsay.Attributions;

/// <summary>The tables that are compiled into the library (Attributions/Data/*.tsv): columns parted by tabs, # begins a remark.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"Hearsay.Attributions.Data.{name}.tsv";
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table Attributions/Data/{name}.tsv is missing from the library: build it again.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
