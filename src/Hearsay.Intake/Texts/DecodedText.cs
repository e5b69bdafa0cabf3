namespace Hearsay.Intake.Texts;

/// <summary>Bytes turned into text.</summary>
/// <param name="Text">With U+FFFD where a byte means nothing.</param>
/// <param name="Repairs">How many places of them were no text.</param>
/// <param name="Encoding">What they were read as.</param>
/// <param name="IsGuess">Whether only the shape of the bytes tells so.</param>
internal readonly record struct DecodedText(string Text, int Repairs, string Encoding, bool IsGuess);
