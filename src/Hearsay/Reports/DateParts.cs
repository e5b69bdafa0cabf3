using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>The runs of letters and the runs of digits in a line that may hold a date ("12th" is "12").</summary>
internal ref struct DateParts(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public TextSpan Current { get; private set; }

    public readonly DateParts GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsAsciiLetterOrDigit(_text[_next])) { _next++; }
        var start = _next;
        var digits = start < _text.Length && char.IsAsciiDigit(_text[start]);
        while (_next < _text.Length && (digits ? char.IsAsciiDigit(_text[_next]) : char.IsAsciiLetter(_text[_next]))) { _next++; }
        Current = TextSpan.FromBounds(start, _next);
        if (digits) { SkipOrdinalEnding(); }
        return Current.Length > 0;
    }

    private void SkipOrdinalEnding()
    {
        var rest = _text[_next..];
        if (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th")) { _next += 2; }
    }
}
