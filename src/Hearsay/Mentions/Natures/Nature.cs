namespace Hearsay.Mentions.Natures;

/// <summary>What sort of thing a noun phrase is about, as the treebank's entity layer tells apart.</summary>
internal enum Nature : byte
{
    Person, Organisation, Place, Thing,
}
