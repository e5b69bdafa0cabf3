using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>A report as it comes in: raw text, and what the source of the text says about it beside the text.</summary>
public sealed record ReportDraft
{
    public required string Text { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The moment, where more than the day is known.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Repairs the text, names it by its content where no id is given, and reads from its head and foot, in English, what the draft leaves open.</summary>
    public Report ToReport()
    {
        var repaired = UnicodeRepair.Repair(Text);
        var hash = ContentHash.Of(repaired.Text);
        var language = LanguageCheck.Detect(repaired.Text);
        var masthead = language == LanguageCheck.English ? Masthead.Read(repaired.Text) : new Masthead();
        return new Report
        {
            Id = NullIfBlank(Id) ?? hash[..16],
            Text = repaired.Text,
            Sha256 = hash,
            Title = NullIfBlank(Title) ?? masthead.Title,
            Outlet = NullIfBlank(Outlet),
            Byline = NullIfBlank(Byline) ?? masthead.Byline,
            Credit = masthead.Credit,
            Url = NullIfBlank(Url),
            Published = Published ?? masthead.Published,
            PublishedAt = PublishedAt,
            Language = language,
            Repairs = repaired.Repairs,
            Evidence = [.. masthead.Evidence.Where(evidence => !IsGiven(evidence.Field))],
        };
    }

    private bool IsGiven(string field) => field switch
    {
        Masthead.TitleField => NullIfBlank(Title) is not null,
        Masthead.BylineField => NullIfBlank(Byline) is not null,
        Masthead.PublishedField => Published is not null,
        _ => false,
    };

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
