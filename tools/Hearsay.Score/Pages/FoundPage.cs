using System.Globalization;
using Hearsay.Intake.Pages;

namespace Hearsay.Score.Pages;

/// <summary>What an extractor found in a page.</summary>
internal sealed record FoundPage(string Body, string? Title, IReadOnlyList<string> Authors, DateOnly? Day)
{
    /// <summary>What is told of a page beside its body: whether the gold tells it, and whether it was found exactly.</summary>
    public static (string Field, Predicate<GoldPage> Has, Func<GoldPage, FoundPage, bool> IsRight)[] Fields { get; } =
    [
        ("title", page => !string.IsNullOrWhiteSpace(page.Title), (page, found) => Plain(page.Title!) == Plain(found.Title ?? "")),
        ("authors", page => !string.IsNullOrWhiteSpace(page.Authors), (page, found) => Names(page.Authors!.Split(',')).SequenceEqual(Names(found.Authors), StringComparer.Ordinal)),
        ("day", page => page.Day is { Length: 10 }, (page, found) => page.Day == found.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
    ];

    public static FoundPage Ours(string html, string? address)
    {
        var report = PageReader.Read(html, address);
        return new FoundPage(report.Text, report.Facts.Title?.Value, [.. report.Facts.Authors.Select(author => author.Value)], report.Facts.PublishedAt?.Day);
    }

    public static FoundPage SmartReader(string html, string? address)
    {
        var article = new global::SmartReader.Reader(address ?? "http://example.org/page", html).GetArticle();
        return new FoundPage(
            article.TextContent ?? "",
            article.Title,
            article.Author is { Length: > 0 } author ? author.Split(',', StringSplitOptions.TrimEntries) : [],
            article.PublicationDate is { } date ? DateOnly.FromDateTime(date) : null);
    }

    private static string[] Names(IEnumerable<string> names) => [.. names.Select(Plain).Where(name => name.Length > 0).Order(StringComparer.Ordinal)];

    /// <summary>Quotation marks and white space are a matter of typesetting.</summary>
    private static string Plain(string text) =>
        string.Join(' ', text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
