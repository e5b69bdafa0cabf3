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
        var story = StoryPlanner.Plan(seed, reports, templates);
        var written = ReportWriter.Write(story);
        Directory.CreateDirectory(folder);
        using (var stream = File.Create(Path.Combine(folder, "reports.jsonl")))
        {
            foreach (var report in written)
            {
                using (var json = new Utf8JsonWriter(stream, Line))
                {
                    WriteReport(json, report);
                }

                stream.WriteByte((byte)'\n');
            }
        }

        using var page = File.Create(Path.Combine(folder, "truth.json"));
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
