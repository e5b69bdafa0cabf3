using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Invent.Stories;
using Hearsay.Invent.Writing;

namespace Hearsay.Invent.Truths;

/// <summary>Writes a case as the two files of docs/case.md.</summary>
public static class CaseFiles
{
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Page = Line with { Indented = true, NewLine = "\n" };

    public static void Write(string folder, int seed, int reports, string templates)
    {
        Directory.CreateDirectory(folder);
        using var rows = File.Create(Path.Combine(folder, "reports.jsonl"));
        using var page = File.Create(Path.Combine(folder, "truth.json"));
        Write(rows, page, seed, reports, templates);
    }

    /// <summary>The same bytes without a folder.</summary>
    public static void Write(Stream rows, Stream page, int seed, int reports, string templates)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(page);
        var story = StoryPlanner.Plan(seed, reports, templates);
        var written = ReportWriter.Write(story);
        foreach (var report in written)
        {
            using (var json = new Utf8JsonWriter(rows, Line))
            {
                WriteReport(json, report);
            }

            rows.WriteByte((byte)'\n');
        }

        using (var json = new Utf8JsonWriter(page, Page))
        {
            new TruthFile(json, new CaseTruth(story, written)).Write(templates);
        }

        page.WriteByte((byte)'\n');
    }

    private static void WriteReport(Utf8JsonWriter json, WrittenReport report)
    {
        var published = report.Plan.Published;
        json.WriteStartObject();
        json.WriteString("id", report.Plan.Id);
        json.WriteString("title", report.Title);
        json.WriteString("outlet", report.Plan.Outlet.Name);
        json.WriteString("byline", report.Byline);
        json.WriteString("published", published.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        json.WriteString("url", $"https://{report.Plan.Outlet.Site}/{published.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture)}/{report.Plan.Id}");
        json.WriteString("text", report.Text);
        json.WriteEndObject();
    }
}
