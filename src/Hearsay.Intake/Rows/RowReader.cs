using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Rows;

/// <summary>Reports as JSON: an object a line, or one object that goes over several lines, or a list of objects.</summary>
internal static class RowReader
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r"u8);

    public static IEnumerable<IntakeItem> Read(InputOpening opening, Stream stream, IntakeOptions options) =>
        opening.Text.StartsWith('[') || (opening.Text.StartsWith('{') && (opening.Text.StartsWith("{\"articles\"", StringComparison.Ordinal) || (!opening.IsRow && IsSpread(opening.Text)))) ? Whole(stream, options) : Lines(stream, options);

    /// <summary>An object whose first line is nothing but the bracket is written over several lines.</summary>
    private static bool IsSpread(string text) => text.AsSpan(1).TrimStart(' ').TrimStart('\r').StartsWith("\n");

    private static IEnumerable<IntakeItem> Lines(Stream stream, IntakeOptions options)
    {
        var source = new ByteSource(stream, options.MostBytes);
        var count = 0;
        for (var number = 1; source.TryReadLine(out var line); number++)
        {
            var place = number.ToString(CultureInfo.InvariantCulture);
            if (line is null)
            {
                count++;
                yield return new IntakeItem.Refused(ByteSource.TooLong(options.MostBytes)) { Place = place };
            }
            else if (line.AsSpan().ContainsAnyExcept(Blank))
            {
                count++;
                yield return Row(number == 1 ? WithoutMark(line) : line, place, options);
            }
        }

        if (count == 0)
        {
            throw new NoReportException("holds no rows.");
        }
    }

    private static IEnumerable<IntakeItem> Whole(Stream stream, IntakeOptions options)
    {
        var rows = Rows(WithoutMark(IntakeDoor.Whole(stream, options)));
        for (var i = 0; i < rows.Count; i++)
        {
            yield return Row(rows[i], rows.Count == 1 ? null : (i + 1).ToString(CultureInfo.InvariantCulture), options);
        }
    }

    private static List<byte[]> Rows(byte[] bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(JsonRepair.Repair(bytes).Line);
            var list = ListIn(json.RootElement);
            var rows = list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().Select(static row => Encoding.UTF8.GetBytes(row.GetRawText())).ToList()
                : [bytes];
            return rows.Count > 0 ? rows : throw new NoReportException("holds no rows.");
        }
        catch (JsonException exception)
        {
            throw new NoReportException(FormattableString.Invariant($"is not JSON at line {exception.LineNumber + 1}. Give one object, a list of objects, or one object a line (.jsonl)."));
        }
    }

    /// <summary>GDELT's search hands its list out within an object.</summary>
    private static JsonElement ListIn(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("articles", out var articles) && articles.ValueKind == JsonValueKind.Array ? articles : root;

    private static IntakeItem Row(byte[] row, string? place, IntakeOptions options)
    {
        IntakeItem item;
        try
        {
            item = JsonRow.Read(row, options);
        }
        catch (NoReportException exception)
        {
            item = new IntakeItem.Refused(exception.Message);
        }

        return item with { Place = place };
    }

    private static byte[] WithoutMark(byte[] line) =>
        line.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;
}
