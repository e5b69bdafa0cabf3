namespace Hearsay.Grammar;

/// <summary>A text has more tokens than are parsed at once.</summary>
public sealed class ReportTooLongException(int tokens)
    : Exception(FormattableString.Invariant($"The text has {tokens} words and marks, and a report may have {Parser.MostTokens}. Split it, and read the parts."))
{
    public int Tokens { get; } = tokens;
}
