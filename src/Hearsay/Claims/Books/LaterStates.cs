using System.Collections.Immutable;

namespace Hearsay.Claims.Books;

/// <summary>
/// Says of every telling what later states of its report made of it. Whoever changes a text in silence takes nothing back: the telling stays, and a desk
/// sees since when it is no longer there.
/// </summary>
internal sealed class LaterStates(Revisions revisions)
{
    /// <param name="tellings">Of one claim.</param>
    /// <param name="kin">Tellings of the claims that are linked with it, asked for where a report has several states: who adds the place tells a claim more exactly.</param>
    public ImmutableArray<Telling> Marked(ImmutableArray<Telling> tellings, Func<IEnumerable<Telling>> kin)
    {
        if (tellings.All(telling => revisions.StatesOf(telling.Report.First) is [var only] && only.Report.Id == telling.Report.Id)) { return tellings; }
        var told = tellings.Concat(kin()).ToLookup(static telling => telling.Report.Id, StringComparer.Ordinal);
        return [.. tellings.Select(telling => Of(telling, told) is { } later ? telling with { Later = later } : telling)];
    }

    private LaterRevision? Of(Telling telling, ILookup<string, Telling> told)
    {
        var states = revisions.StatesOf(telling.Report.First);
        var words = telling.Span.In(states.First(state => state.Report.Id == telling.Report.Id).Reading.Report.Text).ToString();
        LaterRevision? later = null;
        foreach (var state in states.Where(state => state.State.Revision > telling.Report.Revision))
        {
            later = FateIn(state, telling, words, told[state.Report.Id]) is { } fate ? new LaterRevision(fate, later?.Since ?? state.Report) : null;
        }

        return later;
    }

    /// <summary>Where the words are there and no telling was read in them, the reader may have missed it: nothing is said of that.</summary>
    private static RevisionFate? FateIn(Chapter state, Telling telling, string words, IEnumerable<Telling> told)
    {
        var hasWords = state.Reading.Report.Text.Contains(words, StringComparison.Ordinal);
        return told.Any(other => IsSame(telling, other)) ? (hasWords ? null : RevisionFate.Reworded)
            : hasWords && !told.Any() ? null
            : RevisionFate.Dropped;
    }

    private static bool IsSame(Telling one, Telling other) => one.Stance == other.Stance
        && one.Holders.Select(static party => party.Name).ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(other.Holders.Select(static party => party.Name));
}
