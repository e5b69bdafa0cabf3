namespace Hearsay.Ledgers;

/// <summary>A payload written, packed and sealed: all of the work that needs no turn at the ledger.</summary>
public sealed record PreparedPayload
{
    private PreparedPayload(Payload payload, SealedPayload sealing)
    {
        Payload = payload;
        Sealed = sealing;
        Hash = sealing.Hash();
    }

    public Payload Payload { get; }

    public SealedPayload Sealed { get; }

    public Digest Hash { get; }

    public static PreparedPayload Of(Payload payload) => new(payload, SealedPayload.Of(PayloadJson.Write(payload)));
}
