namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>What may begin at a token.</summary>
[Flags]
internal enum FigureOpener : byte
{
    None = 0,
    Number = 1,
    Vague = 2,
    Currency = 4,
    Multiple = 8,

    /// <summary>Letters with a figure at their end: "USD115".</summary>
    Glued = 16,
}
