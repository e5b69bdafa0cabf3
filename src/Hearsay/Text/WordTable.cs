using System.Collections.Frozen;

namespace Hearsay.Text;

/// <summary>A word list beside the code that reads it ("Text.Units"): one entry a line, columns parted by tabs, # begins a remark.</summary>
internal static class WordTable
{
    public static FrozenSet<string> Words(string name) =>
        Rows(name).Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static FrozenDictionary<string, T> Map<T>(string name, StringComparer comparer, Func<string[], T> value) =>
        Rows(name).ToFrozenDictionary(row => row[0], value, comparer);

    public static IEnumerable<string[]> Rows(string name)
    {
        var resource = $"Hearsay.{name}.tsv";
        using var stream = typeof(WordTable).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The word list {resource} is missing from the library.");
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
