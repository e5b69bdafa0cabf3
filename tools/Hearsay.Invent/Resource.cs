namespace Hearsay.Invent;

/// <summary>The word lists and templates that lie inside the program.</summary>
internal static class Resource
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Resource).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not among the program's resources.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The cells of a table; # begins a remark.</summary>
    public static List<string[]> Table(string name) => [.. Lines(name).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))];
}
