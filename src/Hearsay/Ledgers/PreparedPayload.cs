namespace Hearsay.Ledgers;

/// <summary>
/// A payload written, packed and sealed, with what the projections need of its report: all of the work that needs no turn at the
/// ledger, and can be done by many at once before the one writer comes to it.
/// </summary>
public sealed class PreparedPayload
{
    private PreparedPayload(Payload payload, SealedPayload sealing)
    {
        Payload = payload;
        Sealed = sealing;
        (Identity, Words) = payload switch
        {
            Payload.Added added => (ReportIdentity.Of(added.Report), SearchWords.Of($"{added.Report.Title}\n{added.Report.Text}")),
            Payload.Read read => (ReportIdentity.Of(read.Reading.Report), null),
            _ => (null, null),
        };
    }

    public Payload Payload { get; }

    public SealedPayload Sealed { get; }

    public Digest Hash { get; private init; }

    /// <summary>Of the report that was added or read; null for other payloads.</summary>
    public ReportIdentity? Identity { get; }

    /// <summary>The words by which an added report is found; null for other payloads.</summary>
    public string? Words { get; }

    public static PreparedPayload Of(Payload payload)
    {
        var sealing = SealedPayload.Of(PayloadJson.Write(payload));
        return new PreparedPayload(payload, sealing) { Hash = sealing.Hash() };
    }

    /// <summary>One that was stored, taken up again.</summary>
    /// <exception cref="InvalidDataException">It is none of this kind.</exception>
    public static PreparedPayload Of(EntryKind kind, SealedPayload stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return new PreparedPayload(PayloadJson.Read(kind, stored.Bytes), stored) { Hash = stored.Hash() };
    }
}
