namespace Hearsay.Text;

/// <summary>Pairs quotation marks within a paragraph: by shape, by the space around them, and else in turn.</summary>
internal sealed class QuotationPairing(TokenizedText text, byte[] depths)
{
    private readonly List<Quotation> _found = [];
    private int _double;
    private int _inner;
    private int _single;
    private int _first;
    private int _end;

    public Quotation[] Found => [.. _found];

    public void ReadParagraph(int first, int end)
    {
        (_first, _end) = (first, end);
        var known = _found.Count;
        if (!ReadMarks(mixes: true))
        {
            _found.RemoveRange(known, _found.Count - known);
            depths.AsSpan(first, end - first).Clear();
            ReadMarks(mixes: false);
        }

        // A single mark that nothing closes was an apostrophe; a double one lost its partner.
        if (_double >= 0) { Add(_double, end - 1, OpensWithMark(end) ? QuotationClosing.Continues : QuotationClosing.Unclosed); }
    }

    /// <summary>
    /// With <paramref name="mixes"/>, curved marks inside straight ones are a quotation inside the quotation ("The “rant” went on");
    /// false where the straight one then ends nowhere, so that it was lost before the curved ones began.
    /// </summary>
    private bool ReadMarks(bool mixes)
    {
        (_double, _inner, _single) = (-1, -1, -1);
        var mixed = false;
        for (var i = _first; i < _end; i++)
        {
            var mark = MarkAt(i);
            if (mark is QuotationMark.Single or QuotationMark.SingleOpening) { ReadSingle(i); }
            else if (mark != QuotationMark.None && !(mixes && IsMixed(i, mark))) { ReadDouble(i, mark); }
            mixed |= _inner >= 0;
        }

        return !mixed || (_inner < 0 && (_double < 0 || OpensWithMark(_end)));
    }

    /// <summary>A curved mark inside straight ones.</summary>
    private bool IsMixed(int i, QuotationMark mark)
    {
        if (_double < 0 || MarkAt(_double) != QuotationMark.Straight || mark == QuotationMark.Straight) { return false; }
        if (_inner < 0 && mark == QuotationMark.Opening) { (_inner, _single) = (i, -1); return true; }
        if (_inner >= 0 && mark == QuotationMark.Closing)
        {
            Add(_inner, i, QuotationClosing.Closed);
            _inner = -1;
            return true;
        }

        return false;
    }

    private void ReadDouble(int i, QuotationMark mark)
    {
        if (Opens(i, mark))
        {
            if (_double >= 0) { Add(_double, i - 1, QuotationClosing.Unclosed); }
            (_double, _single) = (i, -1);
        }
        else if (_double >= 0)
        {
            Add(_double, i, QuotationClosing.Closed);
            (_double, _single) = (-1, -1);
        }
    }

    /// <summary>The space around a mark outweighs its shape, and shape outweighs whose turn it is.</summary>
    private bool Opens(int i, QuotationMark mark)
    {
        var (before, after) = (IsFreeBefore(i), IsFreeAfter(i));
        if (mark == QuotationMark.Low) { return true; }
        if (mark == QuotationMark.Opening) { return !(_double >= 0 && !before && after) && !(_double >= 0 && MarkAt(_double) == QuotationMark.Low); }
        if (mark == QuotationMark.Closing) { return _double < 0 && before && !after; }
        return before == after ? _double < 0 : before;
    }

    private void ReadSingle(int i)
    {
        var (before, after) = (IsFreeBefore(i), IsFreeAfter(i));
        if (_single < 0)
        {
            if (before && !after && _inner < 0) { _single = i; }
        }
        else if (!before && after && !IsPossessive(i))
        {
            Add(_single, i, QuotationClosing.Closed);
            _single = -1;
        }
    }

    /// <summary>"the ministers' rooms": after an s and before a small letter it is an apostrophe.</summary>
    private bool IsPossessive(int i) =>
        i + 1 < _end && text.Form(i - 1)[^1] is 's' or 'S' && char.IsLetter(text.Form(i + 1)[0]);

    private bool IsFreeBefore(int i)
    {
        if (i == _first || text.Tokens[i - 1].End < text.Tokens[i].Start) { return true; }
        return text.Form(i - 1)[^1] is '(' or '[' or '—' or '–' or '-' or '“' or '"' or '‘' or ':' && !(IsDoubleOpenAt(i - 1) && MarkAt(i) == QuotationMark.Straight);
    }

    private bool IsFreeAfter(int i)
    {
        if (i + 1 >= _end || text.Tokens[i].End < text.Tokens[i + 1].Start) { return true; }
        return text.Form(i + 1)[0] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '—' or '–' or '-' or '”' or '"' or '’' or '…';
    }

    private bool IsDoubleOpenAt(int i) => _double == i;

    private bool OpensWithMark(int i) =>
        i < text.Tokens.Length && MarkAt(i) is QuotationMark.Opening or QuotationMark.Low or QuotationMark.Straight;

    private void Add(int first, int last, QuotationClosing closing)
    {
        _found.Add(new Quotation(first, last, closing));
        for (var i = first; i <= last; i++) { depths[i]++; }
    }

    private QuotationMark MarkAt(int i)
    {
        var form = text.Form(i);
        return form.Length > 2 ? QuotationMark.None : form[0] switch
        {
            '“' or '«' or '〝' => QuotationMark.Opening,
            '”' or '»' or '〞' => QuotationMark.Closing,
            '„' or '‟' => QuotationMark.Low,
            '"' or '＂' => QuotationMark.Straight,
            '`' when form is "``" => QuotationMark.Opening,
            '\'' or '’' when form.Length == 2 && form[1] == form[0] => QuotationMark.Straight,
            '‘' when form is "‘‘" => QuotationMark.Opening,
            '‘' when form.Length == 1 => QuotationMark.SingleOpening,
            '\'' or '’' when form.Length == 1 => QuotationMark.Single,
            _ => QuotationMark.None,
        };
    }
}
