namespace Hearsay.Text.Cutting;

/// <summary>Where a word that can be an abbreviation is one.</summary>
internal enum AbbreviationUse : byte
{
    /// <summary>"Gen.", "Inc."</summary>
    Always,

    /// <summary>"No. 7", "Sun. 12": elsewhere the full stop ends the sentence.</summary>
    BeforeNumber,

    /// <summary>"Halden, Ill.", "(D-Ill.)": elsewhere an ordinary word.</summary>
    AfterComma,

    /// <summary>"Del. Roe": elsewhere an ordinary word.</summary>
    BeforeName,
}
