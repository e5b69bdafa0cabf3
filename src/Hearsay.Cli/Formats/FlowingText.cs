using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>
/// Styled text that breaks between words only: the console's own paragraph breaks where the style changes too, which would
/// part a cue from its number and a word from its comma.
/// </summary>
internal sealed class FlowingText : Renderable
{
    private static readonly Segment Ellipsis = new("…", TextStyles.Faint);

    /// <summary>Words as the pieces of which they are made; blanks between them are implied.</summary>
    private readonly List<List<Segment>> _words = [];
    private bool _isInWord;

    /// <summary>What stands before the first line.</summary>
    public string FirstMargin { get; init; } = "";

    /// <summary>What stands before the other lines.</summary>
    public string Margin { get; init; } = "";

    /// <summary>What is longer ends in an ellipsis.</summary>
    public int MostLines { get; init; } = int.MaxValue;

    public FlowingText Append(string words, Style style)
    {
        var safe = ScreenText.Of(words);
        for (var start = 0; start < safe.Length;)
        {
            var isBlank = char.IsWhiteSpace(safe[start]);
            var end = start + 1;
            while (end < safe.Length && char.IsWhiteSpace(safe[end]) == isBlank)
            {
                end++;
            }

            if (!isBlank)
            {
                if (!_isInWord)
                {
                    _words.Add([]);
                }

                _words[^1].Add(new Segment(safe[start..end], style));
            }

            _isInWord = !isBlank;
            start = end;
        }

        return this;
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        Segment? run = null;
        foreach (var piece in Pieces(maxWidth))
        {
            if (run is { IsLineBreak: false } && !piece.IsLineBreak && run.Style.Equals(piece.Style))
            {
                run = new Segment(run.Text + piece.Text, run.Style);
                continue;
            }

            if (run is not null)
            {
                yield return run;
            }

            run = piece;
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    private IEnumerable<Segment> Pieces(int maxWidth)
    {
        var width = Math.Max(1, maxWidth - FirstMargin.Length);
        var (column, line) = (0, 1);
        var style = TextStyles.Plain;
        yield return new Segment(FirstMargin, TextStyles.Faint);
        foreach (var word in _words)
        {
            var wordWidth = word.Sum(Cells);
            if (column > 0 && column + 1 + wordWidth > width)
            {
                if (line++ == MostLines)
                {
                    yield return Ellipsis;
                    break;
                }

                yield return Segment.LineBreak;
                yield return new Segment(Margin, TextStyles.Faint);
                (column, width) = (0, Math.Max(1, maxWidth - Margin.Length));
            }

            if (column > 0)
            {
                yield return new Segment(" ", word[0].Style.Equals(style) ? style : TextStyles.Plain);
                column++;
            }

            foreach (var piece in word.SelectMany(piece => Cut(piece, width)))
            {
                if (column > 0 && column + Cells(piece) > width)
                {
                    yield return Segment.LineBreak;
                    yield return new Segment(Margin, TextStyles.Faint);
                    (column, width) = (0, Math.Max(1, maxWidth - Margin.Length));
                }

                yield return piece;
                column += Cells(piece);
                style = piece.Style;
            }
        }

        yield return Segment.LineBreak;
    }

    /// <summary>Columns on the screen. Most words are plain letters, and asking the tables for each costs more than all the rest.</summary>
    private static int Cells(Segment piece) => Ascii.IsValid(piece.Text) ? piece.Text.Length : piece.CellCount();

    /// <summary>Only a word that is wider than the screen is broken.</summary>
    private static List<Segment> Cut(Segment piece, int maxWidth) =>
        Cells(piece) <= maxWidth ? [piece] : Segment.SplitOverflow(piece, Overflow.Fold, maxWidth);
}
