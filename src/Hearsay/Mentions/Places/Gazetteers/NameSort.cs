namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>How a name stands to its place.</summary>
internal enum NameSort : byte
{
    /// <summary>The name under which it is listed.</summary>
    Own,

    /// <summary>In another language, another spelling, of another time.</summary>
    Other,

    /// <summary>"Tex.", "NJ": a place only behind another one.</summary>
    Short,

    /// <summary>"Iranian", "Kurds": points at the place and is none.</summary>
    People,
}
