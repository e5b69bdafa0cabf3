namespace Hearsay.Text.Cutting;

/// <summary>The lines of a text without the white space at their edges; a blank line has length 0.</summary>
internal ref struct Lines(string text)
{
    private int _next;

    public TextSpan Current { get; private set; }

    public readonly Lines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next > text.Length || (_next == text.Length && _next > 0)) { return false; }
        var end = _next;
        while (end < text.Length && !Characters.IsLineEnd(text[end])) { end++; }
        var (start, last) = (_next, end);
        while (start < last && char.IsWhiteSpace(text[start])) { start++; }
        while (last > start && char.IsWhiteSpace(text[last - 1])) { last--; }
        Current = TextSpan.FromBounds(start, last);
        _next = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        return true;
    }
}
