using System.Collections.Immutable;
using Hearsay.Text;
using Hearsay.Text.Cutting;

namespace Hearsay.Reports;

/// <summary>Reads the lines before the body (headline, date, byline), the body's dateline, and the credit at its foot.</summary>
internal sealed class MastheadReader(string text)
{
    private const int HeadLines = 6;
    private const int FootLines = 3;
    private const int LongestRubric = 150;

    private readonly List<Evidence> _evidence = [];
    private Masthead _read = new();

    public Masthead Read()
    {
        var (head, foot) = Edges();
        ReadHead(head);
        for (var i = foot.Count - 1; i >= 0; i--) { ReadFootLine(foot[i]); }
        return _read with { Evidence = [.. _evidence.OrderBy(evidence => evidence.Span.Start)] };
    }

    private void ReadHead(List<HeadLine> lines)
    {
        var passed = 0;
        foreach (var line in lines)
        {
            if (ReadDateline(line.Span)) { return; }
            if (ReadDate(line.Span) || ReadByline(line.Span) || (passed == 0 && ReadTitle(line))) { continue; }
            // One short line of another kind may stand before the date: a rubric, a headline with a full stop.
            if (++passed > 1 || line.Span.Length > LongestRubric) { return; }
        }
    }

    private bool ReadTitle(HeadLine line)
    {
        if (_read.Title is not null || !IsTitle(line)) { return false; }
        _read = _read with { Title = line.Span.In(text).ToString() };
        Keep(Masthead.TitleField, line.Span);
        return true;
    }

    private bool ReadDate(TextSpan line)
    {
        if (_read.Published is not null) { return false; }
        var alone = WrittenDate.TryReadLine(line.In(text), out var date, out var span);
        if (alone || WrittenDate.TryReadLead(line.In(text), out date, out span)) { SetPublished(date, Within(line, span)); }
        return alone;
    }

    private bool ReadByline(TextSpan line)
    {
        if (_read.Byline is not null || !BylineText.TryRead(line.In(text), out var names)) { return false; }
        SetByline(Within(line, names));
        return true;
    }

    private bool ReadDateline(TextSpan line)
    {
        if (!Dateline.TryRead(line.In(text), out var dateline)) { return false; }
        if (dateline.Credit is { } credit) { SetCredit(Within(line, credit)); }
        if (_read.Published is null && WrittenDate.TryRead(line.In(text)[..dateline.Dash], out var date, out var span)) { SetPublished(date, Within(line, span)); }

        return true;
    }

    private void ReadFootLine(TextSpan line)
    {
        if (_read.Credit is null && CreditLine.TryReadCredit(line.In(text), out var credit)) { SetCredit(Within(line, credit)); }
        if (_read.Byline is null && CreditLine.TryReadReporters(line.In(text), out var names)) { SetByline(Within(line, names)); }
    }

    /// <summary>A headline stands apart from the body, has some words, and no full stop.</summary>
    private bool IsTitle(HeadLine line)
    {
        var form = line.Span.In(text);
        if (!line.BlankAfter || form.Length > 200 || form[^1] is '.' or ',' or ':' or ';' or '…') { return false; }
        if (form[0] is '-' or '•' || form is [.., '.', '”' or '"' or '’' or '\'']) { return false; }
        var words = 0;
        foreach (var word in new Words(form))
        {
            if (words == 0 && char.IsLower(form[word.Start])) { return false; }
            words++;
        }

        return words is >= 4 and <= 30;
    }

    /// <summary>The first visible lines, with whether a blank one follows, and the last ones that are not among them.</summary>
    private (List<HeadLine> Head, List<TextSpan> Foot) Edges()
    {
        var head = new List<HeadLine>();
        var foot = new Queue<TextSpan>();
        foreach (var line in new Lines(text))
        {
            if (line.Length == 0)
            {
                if (head.Count > 0 && foot.Count == 0) { head[^1] = head[^1] with { BlankAfter = true }; }
            }
            else if (head.Count < HeadLines && foot.Count == 0) { head.Add(new HeadLine(line, BlankAfter: false)); }
            else
            {
                foot.Enqueue(line);
                if (foot.Count > FootLines) { foot.Dequeue(); }
            }
        }

        // In a short report the last of the first lines is its foot as well.
        List<TextSpan> last = foot.Count == 0 && head.Count > 0 ? [head[^1].Span] : [.. foot];
        return (head, last);
    }

    private void SetPublished(DateOnly date, TextSpan span)
    {
        _read = _read with { Published = date };
        Keep(Masthead.PublishedField, span);
    }

    private void SetByline(TextSpan span)
    {
        _read = _read with { Byline = span.In(text).ToString() };
        Keep(Masthead.BylineField, span);
    }

    private void SetCredit(TextSpan span)
    {
        _read = _read with { Credit = span.In(text).ToString() };
        Keep(Masthead.CreditField, span);
    }

    private void Keep(string field, TextSpan span) => _evidence.Add(new Evidence(field, span));

    private static TextSpan Within(TextSpan line, TextSpan part) => new(line.Start + part.Start, part.Length);

    private readonly record struct HeadLine(TextSpan Span, bool BlankAfter);
}
