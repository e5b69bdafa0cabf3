namespace Hearsay.Mentions.Phrases;

/// <summary>What a pronoun asks of its antecedent. Noun phrases that point back ("the ministry") have a class of their own.</summary>
internal enum PronounClass : byte
{
    None, He, She, They, It, Relative,

    /// <summary>"the minister".</summary>
    PersonDescribed,

    /// <summary>"the ministry".</summary>
    InstitutionDescribed,

    /// <summary>"the bridge".</summary>
    ThingDescribed,
}
