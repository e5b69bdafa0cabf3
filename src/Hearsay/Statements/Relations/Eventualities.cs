using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Natures;
using Hearsay.Statements.Predicates;
using Hearsay.Text;

namespace Hearsay.Statements.Relations;

/// <summary>
/// Which nouns tell something that can be so or not: "the consent of the chiefs", "a shortage of flour". By lists and by ending, and never what is a person,
/// an institution or a place.
/// </summary>
internal sealed class Eventualities(Tree tree, MentionedParties mentioned)
{
    private static readonly FrozenSet<string> Holders = WordTable.Words("Statements.Relations.Data.eventuality-holders");

    private static readonly FrozenSet<string> Known = WordTable.Words("Statements.Relations.Data.eventualities");

    private static readonly FrozenSet<string> Exceptions = WordTable.Words("Statements.Relations.Data.eventuality-exceptions");

    private static readonly string[] Endings = [.. WordTable.Rows("Statements.Relations.Data.eventuality-endings").Select(static row => row[0])];

    private readonly ParsedText _text = tree.Text;

    public bool IsEvent(int token)
    {
        if (!IsNoun(token))
        {
            return false;
        }

        var lemma = _text.Lemma(token).ToLowerInvariant();
        return Holders.Contains(lemma) ? HoldsEvent(token) : Known.Contains(lemma) || EventNouns.Has(_text, token) || (HasEnding(lemma) && !Exceptions.Contains(lemma) && IsThing(token));
    }

    /// <summary>A common noun that is nobody and no place.</summary>
    public bool IsThing(int token) => IsNoun(token) && !mentioned.CanSpeak(token)
        && (mentioned.Table.EntityAt(token) is not (>= 0 and var entity) || mentioned.Table.Entities[entity].Nature is Nature.Thing);

    /// <summary>"a night *of bombing*".</summary>
    private bool HoldsEvent(int token)
    {
        foreach (var child in tree.Children(token))
        {
            if (_text.Relations[child] is Relation.Nmod or Relation.Acl && tree.Child(child, Relation.Case) is >= 0 and var of && tree.Is(of, "of"))
            {
                return IsNoun(child) && (Known.Contains(_text.Lemma(child).ToLowerInvariant()) || EventNouns.Has(_text, child));
            }
        }

        return false;
    }

    private bool IsNoun(int token) => _text.Classes[token] == WordClass.Noun && _text.Relations[token] is not (Relation.Compound or Relation.Amod or Relation.Flat or Relation.OblUnmarked);

    private static bool HasEnding(string lemma) => Endings.Any(ending => lemma.Length > ending.Length + 2 && lemma.EndsWith(ending, StringComparison.Ordinal));
}
