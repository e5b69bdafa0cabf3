namespace Hearsay.Mentions.Places.Spotting;

/// <summary>What a word can tell about a place's name beside it; the words are in Data/place-words.tsv, with what each sense means.</summary>
[Flags]
internal enum PlaceWord
{
    None = 0,
    Place = 1,
    Where = 2,
    Whom = 4,
    Lying = 8,
    Touching = 16,
    Giving = 32,
    Act = 64,
    Generic = 128,
}
