using System.Collections.Immutable;
using Hearsay.Text;
using Spectre.Console;

namespace Hearsay.Cli.Formats;

/// <summary>The report's paragraphs with sources, cues and contents styled, times, places and figures underlined, and each cue followed by its number.</summary>
internal sealed class MarkedText
{
    private const string Margin = "  ";

    private readonly string _text;
    private readonly Style[] _styles;
    private readonly ILookup<int, int> _numbersAt;

    public MarkedText(Reading reading, ImmutableArray<Chain> chains)
    {
        _text = reading.Report.Text;
        _styles = new Style[_text.Length];
        Array.Fill(_styles, TextStyles.Plain);
        var all = chains.SelectMany(chain => chain.WithInner()).OrderBy(chain => chain.Depth).ToList();
        foreach (var chain in all)
        {
            Paint(chain.Attribution.Content, TextStyles.Content(chain.Depth));
        }

        foreach (var chain in all)
        {
            Paint(chain.Attribution.Source.Spans, TextStyles.Source);
            Paint(chain.Attribution.Cue.Spans, TextStyles.Cue);
        }

        foreach (var span in FactSpans(reading))
        {
            Underline(span);
        }

        _numbersAt = all.Where(chain => chain.Attribution.Cue.Spans.Length > 0).OrderBy(chain => chain.Number)
            .ToLookup(chain => chain.Attribution.Cue.Spans[^1].End, chain => chain.Number);
    }

    public IEnumerable<FlowingText> ParagraphsFrom(int start)
    {
        while (start < _text.Length)
        {
            var end = _text.IndexOf('\n', start) is >= 0 and var found ? found : _text.Length;
            if (!_text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return In(TextSpan.FromBounds(start, end), TextStyles.Plain, Margin);
            }

            start = end + 1;
        }
    }

    /// <summary>The words of this span; what is not marked has the given style.</summary>
    public FlowingText In(TextSpan span, Style plain, string margin = "")
    {
        var flowing = new FlowingText { FirstMargin = margin, Margin = margin };
        for (var from = span.Start; from < span.End;)
        {
            var to = from + 1;
            while (to < span.End && _styles[to].Equals(_styles[from]) && !_numbersAt.Contains(to))
            {
                to++;
            }

            flowing.Append(_text[from..to], plain.Combine(_styles[from]));
            foreach (var number in _numbersAt[to])
            {
                flowing.Append(FormattableString.Invariant($"[{number}]"), TextStyles.Faint);
            }

            from = to;
        }

        return flowing;
    }

    private static IEnumerable<TextSpan> FactSpans(Reading reading) =>
        [.. reading.Times.Select(time => time.Span), .. reading.Places.Select(place => place.Span), .. reading.Quantities.Select(quantity => quantity.Span)];

    private void Underline(TextSpan span)
    {
        foreach (ref var style in _styles.AsSpan(span.Start, span.Length))
        {
            style = style.Combine(TextStyles.Fact);
        }
    }

    private void Paint(ImmutableArray<TextSpan> spans, Style style)
    {
        foreach (var span in spans)
        {
            _styles.AsSpan(span.Start, span.Length).Fill(style);
        }
    }
}
