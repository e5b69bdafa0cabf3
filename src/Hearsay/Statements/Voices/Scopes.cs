using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;
using Hearsay.Text;

namespace Hearsay.Statements.Voices;

/// <summary>How far the attitude of a cue reaches: whoever denies, doubts or declines something does not so treat all that stands in its words.</summary>
internal sealed class Scopes(Tree tree, StandingReader standings)
{
    /// <summary>How many words up the tree a cue is looked for.</summary>
    private const int Farthest = 16;

    /// <summary>Whoever denies knowing of something does not deny it.</summary>
    private static readonly FrozenSet<string> Factives = WordTable.Words("Statements.Data.factives");

    /// <summary>What speaks for something: without it nothing is known, and nothing denied.</summary>
    private static readonly FrozenSet<string> Evidence = WordTable.Words("Statements.Data.evidence-nouns");

    private static readonly FrozenSet<string> Parts = WordTable.Words("Statements.Data.share-nouns");

    /// <summary>Whether <paramref name="head"/> is negated under the cue, and by words other than it, comes beside.</summary>
    public (Scope Scope, bool IsNegated) Of(int head, int bearer)
    {
        var negated = standings.OwnOf(head).IsNegated;
        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            switch (standings.LinkOf(token))
            {
                case Link.Embedded link when IsPart(token, link.Governor):
                    return (Scope.Granted, negated);
                case Link.Embedded link when link.Governor == bearer:
                    return (Scope.Meant, negated);
                case Link.Embedded link when IsGranted(token, link) && !IsCommented(token, head, link.Governor):
                    return (Scope.Granted, negated);
                case Link.Embedded link:
                    negated ^= standings.OperatorOver(token)?.In(standings.Of(link.Governor)) is Effect.Follows { Negates: true } or Effect.Imposes { Negates: true };
                    token = link.Governor;
                    break;
                case Link.Joined joined:
                    token = joined.First;
                    break;
                case Link.Along { Governor: var along }:
                    if (along == bearer)
                    {
                        return (Scope.Beside, negated);
                    }

                    token = along;
                    break;
                case Link.Purpose { Action: var action }:
                    if (action == bearer)
                    {
                        return (Scope.Beside, negated);
                    }

                    token = action;
                    break;
                case Link.Timed { Main: var main }:
                    return (main == bearer ? Scope.Beside : Scope.Granted, negated);
                case Link.Condition:
                    return (Scope.Granted, negated);
                default:
                    if (Loose(token, bearer) is { } scope)
                    {
                        return (scope, negated);
                    }

                    token = tree.Text.Heads[token];
                    break;
            }
        }

        return (Scope.Granted, negated);
    }

    /// <summary>What the word that bears a voice says of it, over a proposition that hangs on it in <paramref name="frame"/>.</summary>
    public Attitude AttitudeOf(int bearer, OperatorFrame frame) =>
        Factives.Contains(OperatorReader.LemmaOf(tree, bearer)) ? Attitude.Knows
        : OperatorReader.Find(tree, bearer, -1, frame)?.Affirmed is Effect.Imposes ? Attitude.Means : Attitude.Says;

    /// <summary>"found no evidence *that it fell*": the words for what speaks for it are negated.</summary>
    public bool LacksEvidence(int head)
    {
        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            switch (standings.LinkOf(token))
            {
                case Link.Embedded { Governor: var governor }:
                    if (tree.Text.Classes[governor] == WordClass.Noun && Evidence.Contains(OperatorReader.LemmaOf(tree, governor)))
                    {
                        return true;
                    }

                    token = governor;
                    break;
                case Link.Joined { First: var first }:
                    token = first;
                    break;
                default:
                    return IsCueOfEvidence(token);
            }
        }

        return false;
    }

    private bool IsCueOfEvidence(int token) => Evidence.Contains(OperatorReader.LemmaOf(tree, token)) && tree.Text.Classes[token] == WordClass.Noun;

    /// <summary>What hangs on nothing known: null where the noun over it goes on to decide.</summary>
    private Scope? Loose(int token, int bearer) => tree.Text.Relations[token] switch
    {
        // "denied firing a missile *that hit the clinic*": no missile, no hit.
        Relation.AclRelcl or Relation.Acl => Determiners.HasArticle(tree, tree.Text.Heads[token]) ? null : Scope.Granted,
        Relation.Advcl or Relation.AdvclRelcl => tree.Text.Heads[token] == bearer ? Scope.Beside : Scope.Granted,
        _ => tree.Text.Classes[token] == WordClass.Noun ? Scope.Granted : Scope.Told,
    };

    /// <summary>"denied responsibility for *the raid*", "any role in *attacks on the town*": who had no part in something says that it was.</summary>
    private bool IsPart(int token, int governor) => tree.Text.Classes[token] == WordClass.Noun && tree.Text.Classes[governor] == WordClass.Noun && Parts.Contains(OperatorReader.LemmaOf(tree, governor));

    /// <summary>"no comment on *the report* that it fell": that there is a report is granted, and what it says is not.</summary>
    private bool IsCommented(int token, int head, int governor) => token != head && tree.Text.Classes[token] == WordClass.Noun
        && OperatorReader.LemmaOf(tree, governor) is "comment" or "respond" or "response" or "reply";

    /// <summary>"a part in *the raid*": no word over the noun is known to decide whether there was one.</summary>
    private bool IsGranted(int token, Link.Embedded link) => standings.OperatorOver(token) is null
        ? link.Frame is OperatorFrame.Noun or OperatorFrame.Subject or OperatorFrame.Of or OperatorFrame.For && !Determiners.IsNew(tree, token)
        : Factives.Contains(OperatorReader.LemmaOf(tree, link.Governor));
}
