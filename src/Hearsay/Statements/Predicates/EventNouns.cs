using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Statements.Predicates;

/// <summary>Nouns that tell an event by themselves, from Data/event-nouns.tsv.</summary>
internal static class EventNouns
{
    private static readonly FrozenSet<string> Nouns = WordTable.Words("Statements.Data.event-nouns");

    public static bool Has(ParsedText text, int token) =>
        text.Classes[token] == WordClass.Noun && text.Relations[token] is not (Relation.Compound or Relation.Amod or Relation.Flat)
        && (Nouns.Contains(text.Lemma(token)) || Nouns.Contains(text.Form(token).ToString()));
}
