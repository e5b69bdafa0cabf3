namespace Hearsay.Ledgers;

/// <summary>An entry with what it records; the payload is null where it was redacted.</summary>
public sealed record StoredEntry(Entry Entry, SealedPayload? Payload);
