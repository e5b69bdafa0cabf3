namespace Hearsay.Intake.Fetching;

/// <summary>What became of a fetch.</summary>
public abstract record Fetched
{
    private Fetched()
    {
    }

    /// <summary>It was fetched.</summary>
    /// <param name="Address">Where it was found in the end.</param>
    /// <param name="Bytes">Unpacked.</param>
    /// <param name="MediaType">As the server says; null where it does not.</param>
    /// <param name="Charset">As the server says; null where it does not.</param>
    /// <param name="Marks">To ask the next time whether it was changed.</param>
    public sealed record Content(Uri Address, byte[] Bytes, string? MediaType, string? Charset, FetchMarks Marks) : Fetched;

    /// <summary>It is as it was when it was fetched before.</summary>
    public sealed record Unchanged : Fetched;

    /// <summary>It was not fetched.</summary>
    /// <param name="Reason">For whoever asked, without the address: "answers 404 (Not Found)".</param>
    /// <param name="MayPass">Whether it may be fetched another time.</param>
    public sealed record Refused(string Reason, bool MayPass) : Fetched
    {
        /// <summary>How long the server asks to wait before the next request; null where it does not say.</summary>
        public TimeSpan? After { get; init; }
    }
}
