namespace Hearsay.Cli.Inputs;

/// <summary>One input cannot be read; the message says why and what to do. The others are read all the same.</summary>
internal sealed class UnreadableInputException(string message) : Exception(message);
