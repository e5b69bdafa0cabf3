namespace Hearsay.Scoring;

/// <summary>
/// Maps offsets between code points, in which gold files count, and UTF-16 code units, in which readings do. They differ
/// after the first character beyond the basic plane (an emoji, say).
/// </summary>
internal sealed class CodePoints
{
    private readonly int[]? _units;

    public CodePoints(string text)
    {
        Count = text.Length;
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0)
        {
            _units = [.. Starts(text), text.Length];
            Count = _units.Length - 1;
        }
    }

    public int Count { get; }

    /// <summary>The UTF-16 offset of this code point; one past the last gives the length of the text.</summary>
    public int ToUtf16(int codePoint) => _units is null ? codePoint : _units[codePoint];

    /// <summary>The code point that this UTF-16 code unit belongs to.</summary>
    public int FromUtf16(int unit)
    {
        if (_units is null)
        {
            return unit;
        }

        var found = Array.BinarySearch(_units, unit);
        return found >= 0 ? found : ~found - 1;
    }

    private static IEnumerable<int> Starts(string text)
    {
        for (var unit = 0; unit < text.Length; unit++)
        {
            yield return unit;
            unit += char.IsHighSurrogate(text[unit]) && unit + 1 < text.Length && char.IsLowSurrogate(text[unit + 1]) ? 1 : 0;
        }
    }
}
