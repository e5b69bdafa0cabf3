using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Cli.Formats;
using Hearsay.Ledgers;
using Hearsay.Text;

namespace Hearsay.Cli.Ledgers;

/// <summary>A report in which the words were found, with the first place where they stand.</summary>
internal sealed class SearchHit(StoredReport stored, IReadOnlyList<string> phrases)
{
    private const int Around = 70;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly string _text = stored.Report.Text;
    private readonly List<TextSpan> _spans = SearchWords.SpansOf(stored.Report.Text, phrases);

    /// <summary>Two lines: what the report is, and the words with what stands around them.</summary>
    public string Text()
    {
        var report = stored.Report;
        string?[] facts =
        [
            stored.Handle.Name, report.Outlet, report.Published?.ToString("d MMM yyyy", CultureInfo.InvariantCulture), report.Title,
            report.Language is LanguageCheck.English ? null : $"{LanguageName.Within(report.Language)}, not read",
            stored.SupersededBy is null ? null : "an earlier state",
        ];
        var count = _spans.Count > 1 ? FormattableString.Invariant($" ({_spans.Count} places)") : "";
        return $"{ScreenText.Of(string.Join(" · ", facts.Where(static fact => !string.IsNullOrEmpty(fact))))}\n    {ScreenText.Of(Wording.Squeezed(Snippet()))}{count}\n\n";
    }

    public string Json()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("report", stored.Handle.Name);
            json.WriteString("title", stored.Report.Title);
            json.WriteString("outlet", stored.Report.Outlet);
            json.WriteString("url", stored.Report.Url);
            json.WriteString("published", stored.Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("language", stored.Report.Language);
            json.WriteBoolean("read", stored.Report.Language is LanguageCheck.English);
            json.WriteBoolean("superseded", stored.SupersededBy is not null);
            json.WriteString("snippet", Snippet());
            json.WriteStartArray("spans");
            foreach (var span in _spans)
            {
                json.WriteStartArray();
                json.WriteNumberValue(span.Start);
                json.WriteNumberValue(span.End);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>The words around the first place, cut between words; the beginning, where they stand in the title only.</summary>
    private string Snippet()
    {
        var first = _spans is [var span, ..] ? span : new TextSpan(0, 0);
        var (start, end) = (Math.Max(0, first.Start - Around), Math.Min(_text.Length, first.End + Around));
        while (start > 0 && start < first.Start && !char.IsWhiteSpace(_text[start - 1])) { start++; }
        while (end < _text.Length && end > first.End && !char.IsWhiteSpace(_text[end])) { end--; }
        if (start > 0 && char.IsLowSurrogate(_text[start])) { start--; }
        if (end < _text.Length && end > 0 && char.IsHighSurrogate(_text[end - 1])) { end--; }
        return $"{(start > 0 ? "…" : "")}{_text[start..end]}{(end < _text.Length ? "…" : "")}";
    }
}
