namespace Hearsay.Intake;

/// <summary>The bytes that a report was taken from, kept with what is needed to take it from them again in a better way.</summary>
/// <param name="MediaType">What they are: "text/html".</param>
/// <param name="Bytes">As they came, unpacked; of a feed's entry the markup of its own text, and of one item among several of an agency's message its own part, as UTF-8.</param>
public sealed record OriginalBytes(string MediaType, byte[] Bytes)
{
    /// <summary>How the report was taken from them; null where they were kept before this was.</summary>
    public IntakeFormat? Format { get; init; }

    /// <summary>What they were said to be encoded in, by whoever sent them or by the user; null where only the bytes tell.</summary>
    public string? Charset { get; init; }

    /// <summary>Where they were fetched in the end; null for a file.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// How a report is taken from them. Before it was kept, <see cref="MediaType"/> told; the markup of a feed's entry has the
    /// type of a page and does not begin as one.
    /// </summary>
    public IntakeFormat WayIn => Format ?? MediaType switch
    {
        Documents.PdfInput.Type => IntakeFormat.Pdf,
        Wires.NinjsInput.Type => IntakeFormat.Ninjs,
        Wires.NewsMlInput.Type => IntakeFormat.NewsMl,
        _ => Bytes.AsSpan().IndexOf("<html"u8) >= 0 || Bytes.AsSpan().IndexOf("<HTML"u8) >= 0 || Bytes.AsSpan().IndexOf("<body"u8) >= 0 || Bytes.AsSpan().IndexOf("<head"u8) >= 0 ? IntakeFormat.Page : IntakeFormat.Feed,
    };
}
