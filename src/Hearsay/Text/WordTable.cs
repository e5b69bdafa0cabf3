using System.Collections.Frozen;

namespace Hearsay.Text;

/// <summary>A table that is compiled into the library ("Text.Units"): one entry a line, columns parted by tabs, # begins a remark.</summary>
internal static class WordTable
{
    public static FrozenSet<string> Words(string name) =>
        Rows(name).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, T> Map<T>(string name, StringComparer comparer, Func<string[], T> value) =>
        Rows(name).ToFrozenDictionary(row => row[0], value, comparer);

    public static IEnumerable<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }

    public static Stream Open(string name) =>
        typeof(WordTable).Assembly.GetManifestResourceStream($"Hearsay.{name}.tsv")
        ?? throw new InvalidOperationException($"The table {name}.tsv is missing from the library: build it again.");
}
