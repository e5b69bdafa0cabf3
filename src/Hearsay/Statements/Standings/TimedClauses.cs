using Hearsay.Grammar;
using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>
/// Clauses of time. Beside what lies ahead the present tense lies ahead: "will stay until it *ends*". What is waited for is a condition, and nobody says
/// that it will come; a "before" or "when" only dates it.
/// </summary>
internal sealed class TimedClauses(Tree tree)
{
    /// <summary><paramref name="main"/>: how the clause stands that is timed.</summary>
    public Standing Under(Link.Timed link, Modality main, int token, OwnStanding own)
    {
        var group = new VerbGroup(tree, token);
        var ahead = link.Ahead is Effect.Imposes { Modality: var imposed } ? imposed : Modality.Planned;
        if (!group.IsFinite)
        {
            return own.Under(IsOpen(main) || (main == Modality.Ongoing && IsBefore(token)) ? ahead : Modality.Happened, negates: false);
        }

        // "can leave when they want" dates nothing.
        var isAhead = IsOpen(main) && (main != Modality.Possible || ahead != Modality.Planned) && group.Modal < 0 && (!group.IsPast || IsBackshifted(link.Main));
        return isAhead ? new OwnStanding(own.IsNegated, null).Under(ahead, negates: false) : own.Alone();
    }

    private static bool IsOpen(Modality modality) =>
        modality is Modality.Planned or Modality.Possible or Modality.Conditional or Modality.Requested or Modality.Promised or Modality.Threatened;

    /// <summary>"talks go on *before* closing": there is none yet.</summary>
    private bool IsBefore(int token) => tree.Child(token, Relation.Mark) is >= 0 and var mark && tree.Is(mark, "before");

    /// <summary>"would open when the flood *receded*".</summary>
    private bool IsBackshifted(int main) => new VerbGroup(tree, main).Modal is >= 0 and var modal && tree.Text.Form(modal) is "would" or "could" or "might" or "should";
}
