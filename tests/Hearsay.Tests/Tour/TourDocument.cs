using System.Text;

namespace Hearsay.Tests.Tour;

/// <summary>
/// docs/tour.md by its fenced blocks. "```text tokens" opens what the stage of that name gives; with HEARSAY_ACCEPT=1 it is
/// rewritten from the code. "```csharp" opens lines that stand in the test as well.
/// </summary>
public sealed class TourDocument
{
    private const string Fence = "```";

    private readonly string _path;
    private readonly List<string> _lines;

    private TourDocument(string path)
    {
        _path = path;
        _lines = [.. File.ReadAllLines(path)];
    }

    public static TourDocument Open(string path) => new(path);

    /// <summary>What stands in the one block that opens with these words.</summary>
    public string Block(string opening)
    {
        var (first, end) = Find(opening);
        return string.Join('\n', _lines[first..end]);
    }

    public IEnumerable<string> Blocks(string opening)
    {
        for (var line = 0; line < _lines.Count; line++)
        {
            if (_lines[line] == Fence + opening)
            {
                var end = _lines.IndexOf(Fence, line + 1);
                yield return string.Join('\n', _lines[(line + 1)..end]);
                line = end;
            }
        }
    }

    public void Accept(string opening, string content)
    {
        var (first, end) = Find(opening);
        _lines.RemoveRange(first, end - first);
        _lines.InsertRange(first, content.Split('\n'));
        File.WriteAllText(_path, string.Join('\n', _lines) + "\n", new UTF8Encoding(false));
    }

    private (int First, int End) Find(string opening)
    {
        var fence = _lines.IndexOf(Fence + opening);
        Assert.True(fence >= 0, $"docs/tour.md has no block that opens with {Fence}{opening}");
        return (fence + 1, _lines.IndexOf(Fence, fence + 1));
    }
}
