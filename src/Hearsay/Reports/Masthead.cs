using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>What a text's own first and last lines say about it. Null where they do not say so plainly.</summary>
public sealed record Masthead
{
    public const string TitleField = "title";
    public const string BylineField = "byline";
    public const string CreditField = "credit";
    public const string PublishedField = "published";

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Credit { get; init; }

    public DateOnly? Published { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public static Masthead Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new MastheadReader(text).Read();
    }
}
