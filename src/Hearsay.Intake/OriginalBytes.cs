namespace Hearsay.Intake;

/// <summary>The bytes that a report was taken from, kept so that a better way to take it from them can be run again.</summary>
/// <param name="MediaType">What they are: "text/html".</param>
/// <param name="Bytes">As they came, unpacked.</param>
public sealed record OriginalBytes(string MediaType, byte[] Bytes);
