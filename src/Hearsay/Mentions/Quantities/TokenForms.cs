using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities;

/// <summary>Questions about single tokens that may lie beyond the text.</summary>
internal static class TokenForms
{
    public static bool Is(this ParsedText text, int token, ReadOnlySpan<char> lower) =>
        (uint)token < (uint)text.Tokens.Length && text.Form(token).Equals(lower, StringComparison.OrdinalIgnoreCase);

    /// <summary>A hyphen or dash between two words or figures.</summary>
    public static bool IsDash(this ParsedText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && text.Form(token) is "-" or "–" or "‑" or "‐" or "—" or "−";

    /// <summary>No white space between a token and the one before.</summary>
    public static bool IsGlued(this ParsedText text, int token) =>
        token > 0 && token < text.Tokens.Length && text.Tokens[token - 1].End == text.Tokens[token].Start;

    public static bool IsCapitalised(this ParsedText text, int token) =>
        (uint)token < (uint)text.Tokens.Length && char.IsUpper(text.Form(token)[0]);
}
