namespace Hearsay.Text;

/// <summary>The runs of letters of a text, for counting; <see cref="Tokenizer"/> cuts properly.</summary>
internal ref struct Words(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public TextSpan Current { get; private set; }

    public readonly Words GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _text.Length && !char.IsLetter(_text[_next])) { _next++; }
        var start = _next;
        while (_next < _text.Length && char.IsLetter(_text[_next])) { _next++; }
        Current = TextSpan.FromBounds(start, _next);
        return _next > start;
    }
}
