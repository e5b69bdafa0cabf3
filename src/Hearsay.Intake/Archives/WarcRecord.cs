namespace Hearsay.Intake.Archives;

/// <summary>A page out of a web archive.</summary>
public sealed record WarcRecord
{
    /// <summary>Where it was found; null where the record does not say.</summary>
    public Uri? Address { get; init; }

    /// <summary>When it was fetched, which is not when it was published.</summary>
    public DateTimeOffset? FetchedAt { get; init; }

    /// <summary>Of the answer; null where the record holds no answer of a server but the thing itself.</summary>
    public int? Status { get; init; }

    public string? MediaType { get; init; }

    public string? Charset { get; init; }

    /// <summary>Unpacked.</summary>
    public byte[] Bytes { get; init; } = [];

    /// <summary>What the reader should know: it was cut, or could not be unpacked as it says. Null where nothing is amiss.</summary>
    public string? Fault { get; init; }
}
