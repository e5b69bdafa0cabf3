using Hearsay.Claims.Matching.Terms;
using Hearsay.Statements;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>
/// What follows from an event in the same breath is of its place and its day: "warplanes bombed Dellun at dawn, *killing nine*" tells of nine killed in
/// Dellun at dawn. Who did it is left as it is: a witness of the dead accuses nobody.
/// </summary>
internal static class OutcomesOfReport
{
    public static void Fill(IReadOnlyList<Draft> drafts, IReadOnlyDictionary<StatementId, StatementId> causes)
    {
        if (causes.Count == 0) { return; }
        var known = drafts.ToDictionary(static draft => draft.Statement.Id);
        foreach (var draft in drafts)
        {
            if (causes.TryGetValue(draft.Statement.Id, out var id) && known.TryGetValue(id, out var cause)) { Fill(draft, cause); }
        }
    }

    private static void Fill(Draft outcome, Draft cause)
    {
        if (outcome.LeavesObjectOpen)
        {
            outcome.Must.UnionWith(cause.Recipients);
            outcome.Said.UnionWith(outcome.Must);
            foreach (var place in cause.Places)
            {
                outcome.Said.UnionWith(place.Terms);
                if (place.Country is { } country) { outcome.Said.Add(ReportNames.Country(country)); }
            }

            outcome.Places = cause.Places;
        }

        outcome.Time ??= cause.Time;
    }
}
