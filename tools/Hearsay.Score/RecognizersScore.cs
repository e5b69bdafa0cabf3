using System.Globalization;
using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Mentions.Times;
using Hearsay.Text;

namespace Hearsay.Score;

/// <summary>
/// Dates, date-times, ranges of dates and clock times against the Recognizers-Text specification: a time counts where any of the
/// candidates that the specification lists is what we read. recognizers-left-out.tsv names the rows that are not asked, and why.
/// </summary>
internal sealed class RecognizersScore(Parser parser, TextWriter output, bool listErrors)
{
    private static readonly string[] Asked = ["date", "datetime", "daterange", "time"];

    public void Print(string data)
    {
        var leftOut = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "recognizers-left-out.tsv")).Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t')).ToDictionary(static cells => cells[0], static cells => cells[1], StringComparer.Ordinal);
        var (asked, right, left) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal), 0);
        foreach (var line in File.ReadLines(Path.Combine(data, "times", "recognizers", "DateTime.DateTimeModel.dev.jsonl")).Where(static line => line.Length > 0))
        {
            using var row = JsonDocument.Parse(line);
            var (id, text) = (row.RootElement.GetProperty("id").GetString()!, row.RootElement.GetProperty("text").GetString()!);
            DateOnly? published = row.RootElement.GetProperty("ref").GetString() is { } reference ? DateOnly.ParseExact(reference.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            var found = TimeFinder.Find(parser.Parse(Tokenizer.Tokenize(text)), published);
            foreach (var expected in row.RootElement.GetProperty("expected").EnumerateArray())
            {
                var type = expected.GetProperty("TypeName").GetString()!.Split('.')[^1];
                if (!Asked.Contains(type)) { continue; }
                if (leftOut.ContainsKey(id)) { left++; continue; }
                asked[type] = asked.GetValueOrDefault(type) + 1;
                var span = TextSpan.FromBounds(expected.GetProperty("Start").GetInt32(), expected.GetProperty("End").GetInt32() + 1);
                var values = expected.GetProperty("Resolution").GetProperty("values").EnumerateArray().ToArray();
                var isRight = found.Any(time => time.Span.Overlaps(span) && values.Any(value => Agrees(time, type, value)));
                right[type] = right.GetValueOrDefault(type) + (isRight ? 1 : 0);
                if (!isRight && listErrors)
                {
                    output.WriteLine($"{id}\t{type}\t{published:yyyy-MM-dd}\t{text}\t{string.Join(" or ", values.Select(static value => value.ToString()))}\tours: {string.Join("; ", found.Select(time => $"[{time.Span.In(text)}] {time.Edtf} {time.Duration}"))}".ReplaceLineEndings(" "));
                }
            }
        }

        output.WriteLine($"Recognizers-Text DateTimeModel dev, {left} left out; right in %: all {100.0 * right.Values.Sum() / asked.Values.Sum():F1} of {asked.Values.Sum()}; "
            + string.Join(", ", Asked.Select(type => $"{type} {100.0 * right.GetValueOrDefault(type) / asked.GetValueOrDefault(type, 1):F1} of {asked.GetValueOrDefault(type)}")));
    }

    private static bool Agrees(TimeMention time, string type, JsonElement value)
    {
        if (time.Edtf is not { } edtf) { return false; }
        return type switch
        {
            "date" => edtf.TrimEnd('~') == Text(value, "value"),
            "datetime" => edtf[..Math.Min(19, edtf.Length)].Replace('T', ' ') == Text(value, "value") || edtf.Contains($"/{Text(value, "value")?.Replace(' ', 'T')}", StringComparison.Ordinal),
            "time" => edtf.Length >= 19 && edtf.IndexOf('/') < 0 && edtf[11..19] == Text(value, "value"),
            _ => AgreesRange(edtf, Text(value, "start"), Text(value, "end")),
        };
    }

    /// <summary>
    /// The specification's ranges end before their last day; its ranges between two dates end on it. What we bound by "before 2018"
    /// holds the stretch that is named, since EDTF has no excluded bound.
    /// </summary>
    private static bool AgreesRange(string edtf, string? start, string? end)
    {
        var bar = edtf.IndexOf('/');
        var (from, until) = bar < 0 ? (edtf, edtf) : (edtf[..bar], edtf[(bar + 1)..]);
        var (first, last) = (EdtfStretch.Read(from), EdtfStretch.Read(until));
        var starts = start is null ? from is "" or ".." : first is { } f && (Day(f.First) == start || (until is ".." or "" && Day(f.Last.AddDays(1)) == start));
        var ends = end is null ? until is "" or ".." : last is { } l && (Day(l.Last.AddDays(1)) == end || (bar > 0 && (Day(l.First) == end || Day(l.Last) == end)));
        return starts && ends;
    }

    private static string? Text(JsonElement value, string name) => value.TryGetProperty(name, out var found) ? found.GetString() : null;

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
