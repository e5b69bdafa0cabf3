namespace Hearsay.Mentions;

/// <summary>Who a mention is in its speech: "I" and "we" are whoever speaks, "you" whoever is spoken to.</summary>
public enum GrammaticalPerson : byte
{
    Third, First, Second,
}
