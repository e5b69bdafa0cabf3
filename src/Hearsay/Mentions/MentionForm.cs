namespace Hearsay.Mentions;

/// <summary>How a mention points at its party.</summary>
public enum MentionForm : byte
{
    /// <summary>"Jo Bell", "the Defence Ministry".</summary>
    Name,

    /// <summary>"a senior source", "the ministry".</summary>
    Nominal,

    /// <summary>"he", "its", "who".</summary>
    Pronoun,
}
