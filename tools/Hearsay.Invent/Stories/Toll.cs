namespace Hearsay.Invent.Stories;

/// <summary>A number of people as told.</summary>
/// <param name="Count">The number in the words.</param>
/// <param name="Wording">"", "at least", "more than" or "only".</param>
public sealed record Toll(int Count, string Wording)
{
    public int Low => Wording == "more than" ? Count + 1 : Count;

    public int? High => Wording is "at least" or "more than" ? null : Count;

    /// <summary>As the codebook has it: up to half as many again where the words give no bound.</summary>
    public double SoftHigh => High ?? Count * 1.5;
}
