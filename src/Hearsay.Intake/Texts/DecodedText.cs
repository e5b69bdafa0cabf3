namespace Hearsay.Intake.Texts;

/// <summary>Bytes turned into text, how many places of them were no text, and the encoding that they are no text in.</summary>
internal readonly record struct DecodedText(string Text, int Repairs, string Encoding);
