using System.Collections.Immutable;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>
/// The report's paragraphs with sources, cues and contents as marks inside marks. Where two spans cross, the inner one is
/// closed and opened again, so that the tags always nest.
/// </summary>
internal sealed class HtmlMarks
{
    /// <summary>So many nested contents have looks of their own; deeper ones begin again.</summary>
    public const int Depths = 4;

    private readonly string _text;
    private readonly List<Mark> _marks = [];

    public HtmlMarks(Reading reading, ImmutableArray<Chain> chains, Wording wording, string anchor)
    {
        _text = reading.Report.Text;
        foreach (var chain in chains.SelectMany(chain => chain.WithInner()))
        {
            var id = FormattableString.Invariant($"{anchor}a{chain.Number}");
            var attribution = chain.Attribution;
            var title = HtmlFormat.Escape(FormattableString.Invariant($"{chain.Number}: {wording.Voice(attribution)} {Wording.Act(attribution)}"));
            Add(attribution.Content, FormattableString.Invariant($"d{chain.Depth % Depths} {Manner.Of(attribution)}"), 0);
            Add(attribution.Source.Spans, "source", 1);
            Add(attribution.Cue.Spans, "cue", 1);
            AddNumber(chain, id);

            void Add(ImmutableArray<TextSpan> spans, string look, int layer) => _marks.AddRange(spans.Select(span =>
                new Mark(span, layer, chain.Depth, $"<mark class=\"{look}\" data-chain=\"{id}\" title=\"{title}\">", "")));
        }

        _marks.Sort((left, right) => (left.Span.Start, -left.Span.End, left.Depth, left.Layer).CompareTo((right.Span.Start, -right.Span.End, right.Depth, right.Layer)));
    }

    public void AppendParagraphs(StringBuilder page)
    {
        var next = 0;
        var open = new List<Mark>();
        for (var start = 0; start < _text.Length;)
        {
            var end = _text.IndexOf('\n', start) is >= 0 and var found ? found : _text.Length;
            if (!_text.AsSpan(start, end - start).IsWhiteSpace())
            {
                page.Append("<p>");
                AppendParagraph(page, TextSpan.FromBounds(start, end), open, ref next);
                page.Append("</p>\n");
            }

            start = end + 1;
        }
    }

    /// <summary>A content that runs over paragraphs is open at the start of the next one.</summary>
    private void AppendParagraph(StringBuilder page, TextSpan paragraph, List<Mark> open, ref int next)
    {
        open.RemoveAll(mark => mark.Span.End <= paragraph.Start);
        open.ForEach(mark => page.Append(mark.Tag));
        var at = paragraph.Start;
        while (true)
        {
            var opens = next < _marks.Count ? _marks[next].Span.Start : int.MaxValue;
            var closes = open.Count > 0 ? open.Min(mark => mark.Span.End) : int.MaxValue;
            var stop = Math.Min(Math.Min(opens, closes), paragraph.End);
            if (stop > at)
            {
                page.Append(HtmlFormat.Escape(_text[at..stop]));
                at = stop;
            }

            if (closes <= at)
            {
                Close(page, open, at);
            }
            else if (opens <= at && at < paragraph.End)
            {
                page.Append(_marks[next].Tag);
                open.Add(_marks[next++]);
            }
            else
            {
                break;
            }
        }

        open.ForEach(_ => page.Append("</mark>"));
    }

    private static void Close(StringBuilder page, List<Mark> open, int at)
    {
        var first = open.FindIndex(mark => mark.Span.End <= at);
        for (var i = open.Count - 1; i >= first; i--)
        {
            page.Append("</mark>");
        }

        for (var i = first; i < open.Count; i++)
        {
            page.Append(open[i].Span.End <= at ? open[i].After : open[i].Tag);
        }

        open.RemoveAll(mark => mark.Span.End <= at);
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
