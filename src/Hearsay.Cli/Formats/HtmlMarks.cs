using System.Collections.Immutable;
using System.Text;

namespace Hearsay.Cli.Formats;

/// <summary>
/// The report's paragraphs with marks inside marks. Where two spans cross, the inner one is closed and opened again, so that
/// the tags always nest. The text is written once, from front to back.
/// </summary>
internal sealed class HtmlMarks(string text, ImmutableArray<HtmlMark> marks)
{
    private readonly List<HtmlMark> _open = [];
    private int _next;
    private int _at;

    /// <summary>The next paragraphs up to <paramref name="end"/>, each in this tag.</summary>
    public void AppendParagraphs(StringBuilder page, int end, string tag)
    {
        while (_at < end)
        {
            var lineEnd = text.IndexOf('\n', _at) is >= 0 and var found && found < end ? found : end;
            if (!text.AsSpan(_at, lineEnd - _at).IsWhiteSpace())
            {
                page.Append('<').Append(tag).Append('>');
                AppendLine(page, lineEnd);
                page.Append("</").Append(tag.AsSpan(0, tag.IndexOf(' ', StringComparison.Ordinal) is > 0 and var name ? name : tag.Length)).Append(">\n");
            }

            _at = lineEnd + 1;
        }
    }

    /// <summary>A content that runs over paragraphs is open at the start of the next one.</summary>
    private void AppendLine(StringBuilder page, int end)
    {
        _open.RemoveAll(mark => mark.Span.End <= _at);
        _open.ForEach(mark => page.Append(mark.Tag));
        while (true)
        {
            var opens = _next < marks.Length ? marks[_next].Span.Start : int.MaxValue;
            var closes = _open.Count > 0 ? _open.Min(mark => mark.Span.End) : int.MaxValue;
            var stop = Math.Min(Math.Min(opens, closes), end);
            if (stop > _at)
            {
                page.Append(HtmlText.Escape(text[_at..stop]));
                _at = stop;
            }

            if (closes <= _at)
            {
                CloseEnded(page);
            }
            else if (opens <= _at && _at < end)
            {
                page.Append(marks[_next].FirstTag);
                _open.Add(marks[_next++]);
            }
            else
            {
                break;
            }
        }

        _open.ForEach(_ => page.Append("</mark>"));
    }

    private void CloseEnded(StringBuilder page)
    {
        var first = _open.FindIndex(mark => mark.Span.End <= _at);
        for (var i = first; i < _open.Count; i++)
        {
            page.Append("</mark>");
        }

        for (var i = first; i < _open.Count; i++)
        {
            page.Append(_open[i].Span.End <= _at ? _open[i].After : _open[i].Tag);
        }

        _open.RemoveAll(mark => mark.Span.End <= _at);
    }
}
