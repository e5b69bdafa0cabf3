namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>What a word does in a number (Data/numbers.tsv).</summary>
internal enum NumberSort : byte
{
    None, Zero, Small, Teen, Tens, Hundred, Scale, Dozen, Dozens, Ordinal,

    /// <summary>The denominator of one part, which is no ordinal: "half", "quarter".</summary>
    Part,

    /// <summary>The denominator of several: "thirds".</summary>
    Parts,
}
