namespace Hearsay.Intake.Pages;

/// <summary>A table that is compiled into the library: one entry a line, columns parted by tabs, # begins a remark.</summary>
internal static class IntakeTable
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(IntakeTable).Assembly.GetManifestResourceStream($"{name}.tsv")
            ?? throw new InvalidOperationException($"The table {name}.tsv is missing from the library: build it again.");
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
