namespace Hearsay.Mentions;

/// <summary>
/// A noun phrase or pronoun: tokens [First, End) with modifiers and appositions, the token that heads it, and the party that it
/// points at as an index into <see cref="MentionedParties"/>; -1 for the first and second person, whom only the speech can tell.
/// </summary>
public readonly record struct Mention(int First, int End, int Head, MentionForm Form, GrammaticalPerson Person, int Party);
