namespace Hearsay.Cli.Inputs;

/// <summary>Bytes turned into text, and how many places of them were no text.</summary>
internal readonly record struct DecodedText(string Text, int Repairs);
