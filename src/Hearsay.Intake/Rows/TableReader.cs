using System.Globalization;
using System.Text;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Rows;

/// <summary>
/// Reports, or their addresses, as a table: CSV with any of the usual separators, a head that names its columns, or one of the tables
/// that news monitors hand out (<see cref="MonitorTable"/>).
/// </summary>
internal static class TableReader
{
    private const int Opening = 64 << 10;

    /// <summary>Of a column, where it is told to the user.</summary>
    private const int LongestName = 40;

    public static IEnumerable<IntakeItem> Read(PeekStream stream, IntakeOptions options, Headway headway)
    {
        var decoded = EncodingNames.Find(options.Encoding) is { } named ? new DecodedBytes(named.GetString(stream.First(Opening)), named.WebName, "user", 0) : ByteDecoder.Decode(stream.First(Opening));
        var opening = decoded.Text.TrimStart('\uFEFF');
        var line = opening[..(opening.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : opening.Length)].TrimEnd('\r');
        var separator = CsvReader.SeparatorOf(line);
        var monitor = MonitorTable.Of([.. line.Split(separator)]);
        using var text = TextOf(stream, decoded, options);
        var csv = new CsvReader(text, options.MostBytes) { Separator = separator, HasQuotes = monitor is not { HasHead: false } };
        foreach (var item in Rows(csv, monitor is { HasHead: false } ? monitor : Headed(csv, options), options, headway))
        {
            yield return item;
        }

        // What was no text in a row is told with the row.
        foreach (var note in DecodingNotes.On(((text as LateText)?.Decided ?? decoded) with { Repairs = 0 }))
        {
            yield return new IntakeItem.Remark(note);
        }
    }

    /// <summary>By the table's own head, which is read.</summary>
    private static TableColumns Headed(CsvReader csv, IntakeOptions options) => csv.TryRead(out var head) && head is not null
        ? (options.Fields.IsEmpty ? MonitorTable.Of(head) : null) ?? Named(head, options)
        : throw new NoReportException("is a table without a head.");

    private static IEnumerable<IntakeItem> Rows(CsvReader csv, TableColumns columns, IntakeOptions options, Headway headway)
    {
        var (count, again, seen) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        while (csv.TryRead(out var record))
        {
            // A monitor's rows may name the same address for a long while.
            headway.Pass();
            var place = csv.Line.ToString(CultureInfo.InvariantCulture);
            if (record is null)
            {
                count++;
                yield return new IntakeItem.Refused(ByteSource.TooLong(options.MostBytes)) { Place = place };
            }
            else if (record.Exists(static cell => cell.Length > 0) && columns.Takes(record))
            {
                count++;
                var item = Item(record, columns, options);

                // Monitors have a row for each event, and many events stand in one report.
                if (item is IntakeItem.Elsewhere elsewhere && !seen.Add(elsewhere.Address))
                {
                    again++;
                }
                else
                {
                    yield return item with { Place = place };
                }
            }
        }

        if (count == 0)
        {
            throw new NoReportException("holds no rows.");
        }

        if (again > 0)
        {
            yield return new IntakeItem.Remark(FormattableString.Invariant($"{again} of {count} rows name an address that another row before them names, and count once."));
        }
    }

    private static IntakeItem Item(List<string> record, TableColumns columns, IntakeOptions options)
    {
        var text = columns.Cell(record, RowReport.Text);
        return RowReport.Of(string.IsNullOrWhiteSpace(text) ? null : text, field => columns.Cell(record, field), Repairs(text), options, IntakeFormat.Table)
            ?? new IntakeItem.Refused($"has nothing in the column \"{columns.NameOf(RowReport.Text)}\", and no address.");
    }

    private static int Repairs(string? text) => text.AsSpan().Count('\uFFFD');

    private static TableColumns Named(List<string> head, IntakeOptions options)
    {
        if (head.Exists(static name => name.AsSpan().ContainsAnyInRange('\0', '\x1F') || name.Contains('\uFFFD', StringComparison.Ordinal)))
        {
            throw new NoReportException("is no table: its first line is no text.");
        }

        var columns = TableColumns.Of(head, options.Fields);
        return columns.Has(RowReport.Text) || columns.Has(RowReport.Url) ? columns
            : throw new NoReportException($"is a table without a column \"{columns.NameOf(RowReport.Text)}\" or \"{columns.NameOf(RowReport.Url)}\". It has {string.Join(", ", head.Take(20).Select(Short))}: say which holds the text, as in --map text={Short(head.OrderByDescending(static name => name.Length).First())}.");
    }

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name.AsSpan(0, LongestName)} …";

    /// <summary>A table may name no place beyond ASCII for long.</summary>
    private static TextReader TextOf(PeekStream stream, DecodedBytes opening, IntakeOptions options) =>
        options.Encoding is null && opening is { From: "bytes" } && Ascii.IsValid(opening.Text) ? new LateText(stream)
        : new StreamReader(stream, EncodingNames.Find(options.Encoding) ?? EncodingNames.FindAsOnTheWeb(opening.Encoding) ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
}
