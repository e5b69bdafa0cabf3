using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>
/// "Expressed its regret at the recall", "described the raid as cowardly", "was alarmed by the seizure": whoever reacts to an event takes it for granted and
/// does not say how they know. "Confirmed the raid", "announced the closure" and "told of an attack" tell it.
/// </summary>
internal sealed class GrantedEvents(Tree tree)
{
    private const int Farthest = 6;

    public bool Has(int head, Telling telling)
    {
        if (tree.Text.Classes[head] != WordClass.Noun || telling.Attribution.Cue.Act is not (CueAct.Say or CueAct.Other or CueAct.Believe))
        {
            return false;
        }

        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            var governor = tree.Text.Heads[token];
            if (tree.Text.Relations[token] is not (Relation.Obj or Relation.Obl or Relation.OblAgent or Relation.Nmod) || governor < 0)
            {
                return false;
            }

            if (governor == telling.Bearer || (governor >= telling.Cue.First && governor < telling.Cue.End))
            {
                return !(telling.Attribution.Cue.Act == CueAct.Say && tree.Child(token, Relation.Case) is >= 0 and var about && (tree.Is(about, "of") || tree.Is(about, "about")));
            }

            if (tree.Text.Classes[governor] != WordClass.Noun)
            {
                return IsReaction(governor);
            }

            token = governor;
        }

        return false;
    }

    /// <summary>"*alarmed* by", "*concerned* about": a word for what one feels, which has a clause for its cause elsewhere.</summary>
    private bool IsReaction(int word) => (tree.Text.Classes[word] == WordClass.Adj || tree.Text.Tags[word] == PennTag.Vbn)
        && OperatorLexicon.Find(tree.Text.Form(word).ToString().ToLowerInvariant(), OperatorPart.Adjective, OperatorFrame.That) is { Commitment: Stance.Affirms };
}
