namespace Hearsay.Text.Cutting;

/// <summary>Where paragraphs begin: at blank lines, and at single line ends unless the text was wrapped at a column.</summary>
internal static class Paragraphs
{
    private const int WidestColumn = 100;
    private const int NarrowestColumn = 50;
    private const int Slack = 8;

    /// <summary>The offsets of the first visible character of each paragraph, in order.</summary>
    public static List<int> Starts(string text)
    {
        var column = WrapColumn(text);
        var starts = new List<int>();
        var before = default(TextSpan);
        var blank = true;
        foreach (var line in new Lines(text))
        {
            if (line.Length == 0) { blank = true; continue; }
            if (blank || !Continues(text, before, line, column)) { starts.Add(line.Start); }
            before = line;
            blank = false;
        }

        return starts;
    }

    /// <summary>The column at which the text was wrapped, or 0: most lines end only where the next word did not fit.</summary>
    private static int WrapColumn(string text)
    {
        var (lines, wide, column) = (0, 0, 0);
        foreach (var line in new Lines(text))
        {
            if (line.Length == 0) { continue; }
            lines++;
            if (line.Length > WidestColumn) { wide++; }
            else { column = Math.Max(column, line.Length); }
        }

        return wide * 10 <= lines && column >= NarrowestColumn && IsFilled(text, column) ? column : 0;
    }

    private static bool IsFilled(string text, int column)
    {
        var (breaks, filled, lower) = (0, 0, 0);
        var before = default(TextSpan);
        foreach (var line in new Lines(text))
        {
            if (line.Length > 0 && before.Length > 0)
            {
                breaks++;
                if (Fills(text, before, line, column))
                {
                    filled++;
                    if (char.IsLower(text[line.Start])) { lower++; }
                }
            }

            before = line;
        }

        // Wrapped prose goes on in lower case on most of its lines; a list of headlines does not.
        return filled >= 2 && filled * 2 >= breaks && lower * 5 >= filled * 2;
    }

    private static bool Continues(string text, TextSpan before, TextSpan line, int column)
    {
        if (IsListItem(text, line)) { return false; }
        if (column > 0 && before.Length <= WidestColumn) { return Fills(text, before, line, column); }
        // A stray line end inside a long line's sentence.
        return before.Length >= NarrowestColumn && char.IsLower(text[line.Start]) && !EndsSentence(text, before);
    }

    /// <summary>Would the next line's first word have run over the column? Wrapping by hand is less exact inside a sentence.</summary>
    private static bool Fills(string text, TextSpan before, TextSpan line, int column)
    {
        var rest = text.AsSpan(line.Start, Math.Min(line.Length, column));
        var word = rest.IndexOf(' ');
        var width = before.Length + 1 + (word < 0 ? rest.Length : word);
        return width > column || (width + Slack > column && !EndsSentence(text, before));
    }

    private static bool EndsSentence(string text, TextSpan line) => text[line.End - 1] is '.' or '!' or '?' or ':' or ';' or '"' or '”';

    private static bool IsListItem(string text, TextSpan line)
    {
        var c = text[line.Start];
        return c is '•' or '◦' or '▪' or '·' || (c is '-' or '*' or '–' or '—' && line.Length > 1 && text[line.Start + 1] == ' ');
    }
}
