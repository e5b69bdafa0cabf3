namespace Hearsay.Intake.Bytes;

/// <summary>Bytes turned into text.</summary>
/// <param name="Text">With U+FFFD where a byte means nothing.</param>
/// <param name="Encoding">Its name as the web writes it.</param>
/// <param name="From">What told it: "mark", "header", "bytes", "meta", "guess".</param>
/// <param name="Repairs">How many places could not be decoded.</param>
public readonly record struct DecodedBytes(string Text, string Encoding, string From, int Repairs)
{
    internal const string Guess = "guess";

    /// <summary>Only the shape of the bytes tells the encoding, and it may be another one.</summary>
    public bool IsGuess => From == Guess;
}
