using System.Collections.Immutable;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>
/// The report's paragraphs with sources, cues and contents as marks inside marks. Where two spans cross, the inner one is
/// closed and opened again, so that the tags always nest. The text is written once, from front to back.
/// </summary>
internal sealed class HtmlMarks
{
    /// <summary>So many nested contents have looks of their own; deeper ones begin again.</summary>
    public const int Depths = 4;

    private readonly string _text;
    private readonly List<Mark> _marks = [];
    private readonly List<Mark> _open = [];
    private int _next;
    private int _at;

    public HtmlMarks(Reading reading, ImmutableArray<Chain> chains, Wording wording, string anchor)
    {
        _text = reading.Report.Text;
        foreach (var chain in chains.SelectMany(chain => chain.WithInner()))
        {
            var id = FormattableString.Invariant($"{anchor}a{chain.Number}");
            var attribution = chain.Attribution;
            var title = HtmlText.Escape(FormattableString.Invariant($"{chain.Number}: {wording.Voice(attribution)} {wording.Act(attribution)}"));
            Add(attribution.Content, FormattableString.Invariant($"d{chain.Depth % Depths} {Manner.Of(attribution)}"), 0);
            Add(attribution.Source.Spans, "source", 1);
            Add(attribution.Cue.Spans, "cue", 1);
            AddNumber(chain, id);

            void Add(ImmutableArray<TextSpan> spans, string look, int layer) => _marks.AddRange(spans.Select(span =>
                new Mark(span, layer, chain.Depth, $"<mark class=\"{look}\" data-chain=\"{id}\" title=\"{title}\">", "")));
        }

        _marks.Sort((left, right) => (left.Span.Start, -left.Span.End, left.Depth, left.Layer).CompareTo((right.Span.Start, -right.Span.End, right.Depth, right.Layer)));
    }

    /// <summary>The next paragraphs up to <paramref name="end"/>, each in this tag.</summary>
    public void AppendParagraphs(StringBuilder page, int end, string tag)
    {
        while (_at < end)
        {
            var lineEnd = _text.IndexOf('\n', _at) is >= 0 and var found && found < end ? found : end;
            if (!_text.AsSpan(_at, lineEnd - _at).IsWhiteSpace())
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
            var opens = _next < _marks.Count ? _marks[_next].Span.Start : int.MaxValue;
            var closes = _open.Count > 0 ? _open.Min(mark => mark.Span.End) : int.MaxValue;
            var stop = Math.Min(Math.Min(opens, closes), end);
            if (stop > _at)
            {
                page.Append(HtmlText.Escape(_text[_at..stop]));
                _at = stop;
            }

            if (closes <= _at)
            {
                CloseEnded(page);
            }
            else if (opens <= _at && _at < end)
            {
                page.Append(_marks[_next].Tag);
                _open.Add(_marks[_next++]);
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

    /// <summary>The number stands behind the cue, outside its mark; without a cue, behind the content.</summary>
    private void AddNumber(Chain chain, string id)
    {
        var spans = chain.Attribution.Cue.Spans.IsEmpty ? chain.Attribution.Content : chain.Attribution.Cue.Spans;
        if (spans.IsEmpty)
        {
            return;
        }

        var number = FormattableString.Invariant($"<a class=\"number\" id=\"{id}m\" href=\"#{id}\" data-chain=\"{id}\" aria-label=\"Chain {chain.Number}\">{chain.Number}</a>");
        var last = _marks.FindLastIndex(mark => mark.Span == spans[^1]);
        _marks[last] = _marks[last] with { After = number };
    }

    private sealed record Mark(TextSpan Span, int Layer, int Depth, string Tag, string After);
}
