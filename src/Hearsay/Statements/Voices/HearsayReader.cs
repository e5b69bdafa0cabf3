using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>What is told or thought by nobody who is named: "reportedly fled", "are believed to be in the hills", "it was reported that".</summary>
internal sealed class HearsayReader(Tree tree, StandingReader standings, Tellings tellings)
{
    /// <summary>How many words up such a word is looked for.</summary>
    private const int Farthest = 4;

    private readonly ParsedText _text = tree.Text;

    public bool Is(int head)
    {
        if (HasAdverb(head))
        {
            return true;
        }

        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest && standings.LinkOf(token) is Link.Embedded(var governor, _); token = governor, steps++)
        {
            if (IsImpersonal(governor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a verb, without an agent and no cue of an attribution, only hands over what is told: "are *believed* to".</summary>
    public bool IsImpersonal(int verb)
    {
        if (_text.Classes[verb] != WordClass.Verb || tellings.IsCue(verb) || tellings.BornBy(verb) is not null || !new VerbGroup(tree, verb).IsPassive || tree.Child(verb, Relation.OblAgent) >= 0)
        {
            return false;
        }

        foreach (var child in tree.Children(verb))
        {
            if (child > verb && standings.LinkOf(child) is Link.Embedded(var governor, var frame) && governor == verb && frame is OperatorFrame.ThemTo or OperatorFrame.To or OperatorFrame.That
                && standings.OperatorOver(child) is { Commitment: Stance.Affirms, Affirmed: Effect.Imposes { Modality: Modality.Believed, Negates: false } or Effect.Keeps })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"reportedly", "allegedly" beside the verb.</summary>
    private bool HasAdverb(int head)
    {
        foreach (var child in tree.Children(head))
        {
            if (_text.Relations[child] is Relation.Advmod or Relation.Amod && OperatorLexicon.Word(_text.Form(child).ToString().ToLowerInvariant(), OperatorPart.Adverb)?.Affirmed is Effect.Hearsay)
            {
                return true;
            }
        }

        return false;
    }
}
