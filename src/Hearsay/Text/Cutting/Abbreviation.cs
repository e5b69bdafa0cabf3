namespace Hearsay.Text.Cutting;

/// <summary>How an abbreviation keeps its full stop, and whether a sentence may end with it.</summary>
internal readonly record struct Abbreviation(AbbreviationUse Use, bool MayEndSentence);
