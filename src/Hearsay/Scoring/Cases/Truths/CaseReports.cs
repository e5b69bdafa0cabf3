using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Hearsay.Reports;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>The reports of a case as a ledger would have them: of each the latest revision.</summary>
internal sealed class CaseReports
{
    private readonly Dictionary<string, int> _revisions;

    private CaseReports(ImmutableArray<Report> latest, Dictionary<string, int> revisions) => (Latest, _revisions) = (latest, revisions);

    /// <summary>In the order in which each was first published.</summary>
    public ImmutableArray<Report> Latest { get; }

    /// <param name="name">What the file is called in a message.</param>
    /// <param name="rows">A report a line.</param>
    /// <exception cref="InvalidDataException">A line is no report; the message names it.</exception>
    public static CaseReports Read(string name, TextReader rows)
    {
        var latest = new List<Report>();
        var revisions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 1; rows.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) { continue; }
            var report = Report(name, line, number);
            var revision = revisions[report.Id] = revisions.GetValueOrDefault(report.Id) + 1;
            if (revision == 1) { latest.Add(report); } else { latest[latest.FindIndex(one => one.Id == report.Id)] = report; }
        }

        return new CaseReports([.. latest], revisions);
    }

    /// <summary>Whether the telling stands in the revision that is held here.</summary>
    public bool Holds(TrueTelling telling) => telling.Revision is not { } revision || revision == _revisions.GetValueOrDefault(telling.Report);

    private static Report Report(string name, string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var published = DateTimeOffset.Parse(row.GetProperty("published").GetString()!, CultureInfo.InvariantCulture);
            return new ReportDraft
            {
                Id = row.GetProperty("id").GetString(),
                Text = row.GetProperty("text").GetString()!,
                Title = String(row, "title"),
                Outlet = String(row, "outlet"),
                Byline = String(row, "byline"),
                Url = String(row, "url"),
                Published = DateOnly.FromDateTime(published.DateTime),
                PublishedAt = published,
            }.ToReport();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or ArgumentNullException)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{name}:{number} is no report of a case, with id, text and published (docs/case.md): {exception.Message}"), exception);
        }
    }

    private static string? String(JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetString() : null;
}
