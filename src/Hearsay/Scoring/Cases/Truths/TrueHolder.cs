namespace Hearsay.Scoring.Cases.Truths;

/// <summary>Who holds a telling: the words of the report, and the party's name in the case.</summary>
internal readonly record struct TrueHolder(string Words, string Party);
