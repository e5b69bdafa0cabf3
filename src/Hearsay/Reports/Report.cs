using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>One published text at one moment. What is not known about it is null, never guessed.</summary>
public sealed record Report
{
    /// <summary>The given id, else the first 16 hex digits of <see cref="Sha256"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The canonical text: valid Unicode, line ends as \n.</summary>
    public required string Text { get; init; }

    /// <summary>Over the UTF-8 bytes of <see cref="Text"/>, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    /// <summary>The wire whose copy this is, from the credit line.</summary>
    public string? Credit { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The moment of publication with its zone, where whoever gave the report knows it; its day is <see cref="Published"/>.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>Why whoever published it took it back, in their words; null where they did not.</summary>
    public string? Withdrawn { get; init; }

    /// <summary>
    /// When whoever published it took it back, or sent it anew after that; null where neither was done, and where they do not say when.
    /// Of other states <see cref="PublishedAt"/> is the moment.
    /// </summary>
    public DateTimeOffset? StateAt { get; init; }

    /// <summary>BCP 47 primary tag, or "und" where the script and words tell nothing.</summary>
    public string Language { get; init; } = "und";

    /// <summary>How many bad characters were replaced by U+FFFD on the way in.</summary>
    public int Repairs { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}
