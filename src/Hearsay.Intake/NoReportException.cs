namespace Hearsay.Intake;

/// <summary>One input cannot be read; the message says why and what to do. The others are read all the same.</summary>
internal sealed class NoReportException(string message) : Exception(message);
