using Spectre.Console;
using Spectre.Console.Rendering;

namespace Hearsay.Cli.Formats;

/// <summary>
/// Styled text that breaks between words only: the console's own paragraph breaks where the style changes too, which would
/// part a cue from its number and a word from its comma.
/// </summary>
internal sealed class FlowingText(int mostLines = int.MaxValue) : Renderable
{
    private static readonly Segment Ellipsis = new("…", TextStyles.Faint);

    /// <summary>Words as the pieces of which they are made; blanks between them are implied.</summary>
    private readonly List<List<Segment>> _words = [];
    private bool _isInWord;

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
        var (column, line) = (0, 1);
        foreach (var word in _words)
        {
            var width = word.Sum(piece => piece.CellCount());
            if (column > 0 && column + 1 + width > maxWidth)
            {
                if (line++ == mostLines)
                {
                    yield return Ellipsis;
                    break;
                }

                yield return Segment.LineBreak;
                column = 0;
            }

            if (column > 0)
            {
                yield return new Segment(" ");
                column++;
            }

            foreach (var piece in word.SelectMany(piece => Cut(piece, maxWidth)))
            {
                if (column > 0 && column + piece.CellCount() > maxWidth)
                {
                    yield return Segment.LineBreak;
                    column = 0;
                }

                yield return piece;
                column += piece.CellCount();
            }
        }

        yield return Segment.LineBreak;
    }

    /// <summary>Only a word that is wider than the screen is broken.</summary>
    private static List<Segment> Cut(Segment piece, int maxWidth) =>
        piece.CellCount() <= maxWidth ? [piece] : Segment.SplitOverflow(piece, Overflow.Fold, maxWidth);
}
