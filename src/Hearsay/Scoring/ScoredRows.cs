using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>
/// Gold files and predictions, one JSON object a line. Two shapes are known: rows
/// <c>{"id", "text", "published" or "date", "attributions": [{"source": [[s, e]], "cue", "content", "nested"}]}</c> whose offsets are code points, and
/// readings as the contract has them, whose offsets are UTF-16. A row without a text takes it, and its day, from the article of its id.
/// </summary>
internal sealed class ScoredRows(string name, IReadOnlyDictionary<string, ScoredDocument> articles)
{
    private const string Form = "One article a line is asked for, with id, text and attributions, or a reading as hearsay read --jsonl writes it; docs/data.md shows the fields.";

    /// <exception cref="InvalidDataException">A line is not such an object; the message names file and line.</exception>
    public IEnumerable<ScoredDocument> Read(TextReader rows)
    {
        for (var number = 1; rows.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Document(line, number);
            }
        }
    }

    private ScoredDocument Document(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("report", out var report)
                ? Reading(json.RootElement, report)
                : Row(json.RootElement);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{name}:{number}: is not JSON at byte {exception.BytePositionInLine}. {Form}"), exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{name}:{number}: is no row of attributions: a field is missing or of another kind. {Form}"), exception);
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{name}:{number}: {exception.Message}"), exception);
        }
    }

    private ScoredDocument Row(JsonElement row)
    {
        var id = Id(row);
        var text = TextOf(row, id);
        var points = new CodePoints(text);
        return new ScoredDocument
        {
            Id = id,
            Text = text,
            Published = Day(row, "published") ?? Day(row, "date") ?? articles.GetValueOrDefault(id)?.Published,
            Attributions =
            [
                .. row.GetProperty("attributions").EnumerateArray().Select(one => new ScoredAttribution
                {
                    Source = Spans(one, "source", points),
                    Cue = Spans(one, "cue", points),
                    Content = Spans(one, "content", points),
                    Nested = one.TryGetProperty("nested", out var nested) && nested.ValueKind == JsonValueKind.True,
                    Answers = one.TryGetProperty("agreed", out _) ? Answers(one) : null,
                }),
            ],
        };
    }

    private static ChainAnswers Answers(JsonElement one) => new()
    {
        IsNested = IsGiven(one, "within"),
        AgreedByBoth = string.Equals(one.GetProperty("agreed").GetString(), "both", StringComparison.Ordinal),
        Names = Strings(one, "names"),
        Kinds = Strings(one, "kinds"),
        Acts = Strings(one, "acts"),
    };

    private ScoredDocument Reading(JsonElement reading, JsonElement report)
    {
        var id = Id(report);
        var parties = new Dictionary<string, ScoredParty>(StringComparer.Ordinal);
        foreach (var party in reading.GetProperty("parties").EnumerateArray())
        {
            var (number, name, kind) = (party.GetProperty("id").GetString()!, party.GetProperty("name").GetString()!, party.GetProperty("kind").GetString()!);
            if (!parties.TryAdd(number, new ScoredParty(name, kind, party.GetProperty("named").GetBoolean())))
            {
                throw new InvalidDataException($"two parties are called {number}.");
            }
        }

        return new ScoredDocument
        {
            Id = id,
            Text = TextOf(report, id),
            Attributions = [.. reading.GetProperty("attributions").EnumerateArray().Select(one => Told(one, parties))],
        };
    }

    private static ScoredAttribution Told(JsonElement one, Dictionary<string, ScoredParty> parties) => new()
    {
        Source = Spans(one.GetProperty("source"), "spans", points: null),
        Cue = Spans(one.GetProperty("cue"), "spans", points: null),
        Content = Spans(one.GetProperty("content"), "spans", points: null),
        Nested = IsGiven(one, "within"),
        Act = one.GetProperty("cue").GetProperty("act").GetString(),
        Parties = [.. Strings(one.GetProperty("source"), "parties").Where(parties.ContainsKey).Select(id => parties[id])],
    };

    private static string Id(JsonElement row) => row.GetProperty("id") is { ValueKind: JsonValueKind.String } id
        ? id.GetString()!
        : row.GetProperty("id").GetRawText();

    private string TextOf(JsonElement row, string id) =>
        row.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!
        : articles.TryGetValue(id, out var known) ? known.Text
        : throw new InvalidDataException($"no text is known for {id}: give a file that holds it.");

    private static ImmutableArray<TextSpan> Spans(JsonElement part, string field, CodePoints? points) =>
        IsGiven(part, field) ? [.. part.GetProperty(field).EnumerateArray().Select(span => Span(span, points))] : [];

    private static TextSpan Span(JsonElement span, CodePoints? points)
    {
        if (span.GetArrayLength() != 2)
        {
            throw new InvalidDataException($"a span is [start, end], not {span.GetRawText()}.");
        }

        var (start, end) = (span[0].GetInt32(), span[1].GetInt32());
        return start < 0 || start >= end || end > (points?.Count ?? int.MaxValue)
            ? throw new InvalidDataException($"there is no text at the offsets {span.GetRawText()}.")
            : points is null ? TextSpan.FromBounds(start, end)
            : TextSpan.FromBounds(points.ToUtf16(start), points.ToUtf16(end));
    }

    private static DateOnly? Day(JsonElement row, string field) =>
        row.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String
        && DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ImmutableArray<string> Strings(JsonElement part, string field) => IsGiven(part, field)
        ? [.. part.GetProperty(field).EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)]
        : [];

    private static bool IsGiven(JsonElement part, string field) =>
        part.TryGetProperty(field, out var value) && value.ValueKind is not JsonValueKind.Null;
}
