namespace Hearsay.Intake.Archives;

/// <summary>Named fields, as WARC and HTTP have them; a line that begins with white space goes on the one before.</summary>
internal sealed class WarcHead
{
    private const int MostFields = 500;

    private readonly Dictionary<string, string> _fields = new(StringComparer.OrdinalIgnoreCase);

    public static WarcHead Read(LineStream lines, int longest)
    {
        var head = new WarcHead();
        string? last = null;
        for (var count = 0; count < MostFields && lines.ReadLine(longest) is { Length: > 0 } line; count++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (char.IsWhiteSpace(line[0]) && last is not null)
            {
                head._fields[last] += $" {line.Trim()}";
            }
            else if (colon > 0)
            {
                last = line[..colon].Trim();
                head._fields.TryAdd(last, line[(colon + 1)..].Trim());
            }
        }

        return head;
    }

    public string? Field(string name) => _fields.GetValueOrDefault(name);
}
