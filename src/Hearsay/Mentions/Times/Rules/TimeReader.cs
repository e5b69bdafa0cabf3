using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads the expression of time that begins at a token, if one does. The first word decides which rules are asked.</summary>
internal sealed class TimeReader
{
    private readonly TimeText _text;
    private readonly Today _today;
    private readonly Points _points;
    private readonly Offsets _offsets;
    private readonly Ranges _ranges;

    public TimeReader(TimeText text, Today today)
    {
        (_text, _today, _points) = (text, today, new Points(text, today));
        (_offsets, _ranges) = (new Offsets(text, today, _points), new Ranges(text, today, _points));
    }

    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        switch (_text.Sort(at))
        {
            case TimeWord.None or TimeWord.Comma or TimeWord.Hyphen or TimeWord.Possessive or TimeWord.Of or TimeWord.And or TimeWord.To or TimeWord.On or TimeWord.At
                or TimeWord.During or TimeWord.Meridiem or TimeWord.Filler or TimeWord.Sum or TimeWord.Old or TimeWord.OClock or TimeWord.Slash:
                return false;
            case TimeWord.From or TimeWord.Between:
                return _text.Sort(at + 1) is not TimeWord.None && _ranges.TryReadLed(at, out found);
            case TimeWord.Since or TimeWord.Starting or TimeWord.Until or TimeWord.By or TimeWord.Before or TimeWord.After or TimeWord.Through:
                return _text.Sort(at + 1) is not TimeWord.None && _ranges.TryReadBound(at, out found);
            case TimeWord.In or TimeWord.Within:
                return _text.Sort(at + 1) is not TimeWord.None && _offsets.TryReadAhead(at, out found);
            case TimeWord.Each or TimeWord.Often or TimeWord.Weekdays:
                return Sets.TryRead(_text, at, out found);
            case TimeWord.Edge when _text.Is(at, "beginning") && !_text.Is(at + 1, TimeWord.Of):
                return _ranges.TryReadBound(at, out found);
            case TimeWord.As or TimeWord.No:
                return _ranges.TryReadLimit(at, out found);
            case TimeWord.About:
                return TryAbout(at, out found);
            default:
                return TryPlain(at, out found);
        }
    }

    private bool TryPlain(int at, out TimeExpression found)
    {
        if (_text.Is(at, TimeWord.The) && _text.Sort(at + 1) is TimeWord.None)
        {
            found = default;
            return false;
        }

        if (_offsets.TryRead(at, out found) || Vagueness.TryRead(_text, _today, at, out found))
        {
            return true;
        }

        if (!_points.TryRead(at, out found))
        {
            return false;
        }

        _ranges.GoOn(ref found);
        return true;
    }

    /// <summary>"about 10 a.m.", "around March 5", "nearly two years".</summary>
    private bool TryAbout(int at, out TimeExpression found)
    {
        if (_text.Sort(at + 1) is TimeWord.None or TimeWord.The or TimeWord.An || !TryPlain(at + 1, out found))
        {
            found = default;
            return false;
        }

        found = found with { First = at, Extent = found.Extent with { IsApproximate = true } };
        return true;
    }
}
