using System.Globalization;

namespace Hearsay.Intake.Moments;

/// <summary>When something was published, as exactly as its source says it.</summary>
/// <param name="Day">The day at the place whose zone is given.</param>
/// <param name="At">The moment; null where no time of day is given, or no zone that is beyond doubt.</param>
public readonly record struct PublishedMoment(DateOnly Day, DateTimeOffset? At)
{
    public static PublishedMoment Of(DateTimeOffset at) => new(DateOnly.FromDateTime(at.DateTime), at);

    /// <summary>Reads a date in any of the forms in which pages, feeds and mails write one; English where it is in words.</summary>
    public static bool TryRead(string? written, out PublishedMoment moment)
    {
        moment = default;
        return written is not null && new MomentReader(written).TryRead(out moment);
    }

    public override string ToString() => At is { } at
        ? at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
