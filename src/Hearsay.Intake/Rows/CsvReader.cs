using System.Text;

namespace Hearsay.Intake.Rows;

/// <summary>
/// Records of a table (RFC 4180) one by one, with the separator that its first line shows. Quotation marks that are nowhere closed
/// cost at most one record's longest length.
/// </summary>
internal sealed class CsvReader(TextReader text, int mostCharacters)
{
    private const int Quote = '"';

    private static readonly char[] Separators = ['\t', ';', ',', '|'];

    private readonly StringBuilder _cell = new();
    private int _length;

    /// <summary>The line on which the last record begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether cells may stand in quotation marks, which then hide separators and line ends.</summary>
    public bool HasQuotes { get; init; } = true;

    /// <summary>What stands between cells.</summary>
    public char Separator { get; init; } = ',';

    private int LinesRead { get; set; }

    /// <summary>The most frequent of the separators outside quotation marks in a table's first line; a comma where there is none.</summary>
    public static char SeparatorOf(ReadOnlySpan<char> line)
    {
        var (best, most) = (',', 0);
        foreach (var separator in Separators)
        {
            var (count, isQuoted) = (0, false);
            foreach (var c in line)
            {
                isQuoted ^= c == Quote;
                count += c == separator && !isQuoted ? 1 : 0;
            }

            (best, most) = count > most ? (separator, count) : (best, most);
        }

        return best;
    }

    /// <summary>False at the end. A record longer than the limit comes out as null, and reading goes on behind the line's end.</summary>
    public bool TryRead(out List<string>? record)
    {
        record = [];
        (_length, Line) = (0, LinesRead + 1);
        _cell.Clear();
        var (isQuoted, isBegun) = (false, false);
        while (text.Read() is >= 0 and var c)
        {
            isBegun = true;
            LinesRead += c == '\n' ? 1 : 0;
            if (++_length > mostCharacters)
            {
                PassOverLine(c);
                record = null;
                return true;
            }

            if (isQuoted)
            {
                isQuoted = c != Quote || TakeSecondQuote();
                if (c != Quote)
                {
                    _cell.Append((char)c);
                }
            }
            else if (c == Quote && _cell.Length == 0 && HasQuotes)
            {
                isQuoted = true;
            }
            else if (c == Separator)
            {
                record.Add(Cell());
            }
            else if (c == '\n')
            {
                record.Add(Cell());
                return true;
            }
            else
            {
                _cell.Append((char)c);
            }
        }

        if (isBegun)
        {
            record.Add(Cell());
        }

        return isBegun;
    }

    /// <summary>Two quotation marks within a quoted cell are one of its own.</summary>
    private bool TakeSecondQuote()
    {
        if (text.Peek() != Quote)
        {
            return false;
        }

        _length++;
        _cell.Append((char)text.Read());
        return true;
    }

    private void PassOverLine(int last)
    {
        while (last is not ('\n' or -1))
        {
            last = text.Read();
        }

        LinesRead += 1;
    }

    private string Cell()
    {
        var cell = _cell.ToString();
        _cell.Clear();
        return cell.TrimEnd('\r');
    }
}
