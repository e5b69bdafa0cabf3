using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>
/// A rare first name is often parsed as a subject or object beside the surname: two proper nouns in a row with one head and one
/// relation, and no verb has two subjects. They are one name.
/// </summary>
internal static class TornName
{
    /// <summary>Whether a token goes on with the name that ends just before it.</summary>
    public static bool GoesOn(ParsedText text, int token) =>
        token > 0 && (IsName(text, token) || IsNumber(text, token)) && IsName(text, token - 1)
        && text.Heads[token] >= 0 && text.Heads[token] == text.Heads[token - 1] && text.Relations[token] == text.Relations[token - 1]
        && text.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.Obl or Relation.OblAgent;

    /// <summary>"told France *24*": beside a name, and counting nothing.</summary>
    private static bool IsNumber(ParsedText text, int token) => text.Tags[token] == PennTag.Cd && text.Form(token) is { Length: <= 3 } form && !form.ContainsAnyExceptInRange('0', '9');

    private static bool IsName(ParsedText text, int token) => text.Classes[token] == WordClass.Propn
        && char.IsUpper(text.Form(token)[0]) && (WordSenses.OfNoun(text.Form(token)) & WordSense.Time) == WordSense.None;
}
