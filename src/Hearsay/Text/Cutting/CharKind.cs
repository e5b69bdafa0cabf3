namespace Hearsay.Text.Cutting;

/// <summary>The few classes of characters that decide where tokens end.</summary>
internal enum CharKind : byte
{
    Space,
    Letter,
    Digit,
    Mark,

    /// <summary>Zero-width joiners, direction marks, soft hyphens: kept inside words, a token of their own at a word's edge.</summary>
    Invisible,
}
