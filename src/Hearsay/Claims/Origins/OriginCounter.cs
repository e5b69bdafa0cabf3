using System.Collections.Immutable;
using Hearsay.Claims.Origins.Colouring;
using Hearsay.Claims.Reuse;
using Hearsay.Statements;

namespace Hearsay.Claims.Origins;

/// <summary>
/// Counts the distinct disclosed origins of one claim: follows every telling to what stands behind it, then asks which of these can be the same. The order
/// of the tellings decides nothing.
/// </summary>
public static class OriginCounter
{
    /// <param name="tellings">All of one claim, withdrawals and denials among them.</param>
    /// <param name="options">How they are counted.</param>
    /// <param name="withDoubtful">The same tellings, and those of other claims that may be of this one: these add to the most, and to nothing else.</param>
    public static OriginCount Count(IReadOnlyList<Telling> tellings, OriginOptions? options = null, IReadOnlyList<Telling>? withDoubtful = null)
    {
        ArgumentNullException.ThrowIfNull(tellings);
        options ??= new OriginOptions();
        options = options with { Standing = options.Standing ?? Firmest(tellings, options) };
        var traced = new RootTracer(tellings, options).Trace();
        var order = Enumerable.Range(0, traced.Roots.Count).OrderBy(place => traced.Roots[place].Sort).ThenBy(static place => place).ToList();
        var ranks = new int[order.Count];
        for (var rank = 0; rank < order.Count; rank++)
        {
            ranks[order[rank]] = rank;
        }

        var list = order.Select(place => OriginOf(traced.Roots[place])).ToImmutableArray();
        var book = new VertexBook(options.Level);
        var counted = order.Where((_, rank) => list[rank].AddsToMin).SelectMany(place => book.VerticesOf(traced.Roots[place], place)).ToList();
        var (fewest, isExact) = FewestOrigins.Of(counted);
        var own = list.Sum(static one => one.Number);
        var doubtful = withDoubtful is null ? 0 : Math.Max(0, Count(withDoubtful, options).Max - own);
        return new OriginCount(
            list,
            [.. order.Select(place => book.VertexOf(traced.Roots[place], place))],
            [.. traced.RootsOf.Select(roots => roots.Select(place => ranks[place]).Order().ToArray())],
            [.. traced.Steps])
        {
            Level = options.Level,
            Standing = options.Standing ?? ToldStanding.Fact,
            Min = fewest,
            MinIsExact = isExact,
            Unread = options.Unread,
            Max = own + doubtful,
            Doubtful = doubtful,
            Withdrawn = [.. traced.Withdrawn.Order()],
            RestOnWithdrawn = [.. traced.Resting.Order()],
            Reports = tellings.Select(static one => one.Report.First).Distinct(StringComparer.Ordinal).Count(),
            Outlets = tellings.Select(static one => one.Report.Outlet).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count(),
            ReuseGroups = CopyGroups(tellings),
            SharedWires = [.. tellings.DistinctBy(static one => one.Report.First, StringComparer.Ordinal).Select(static one => one.Report.Credit).OfType<string>()
                .GroupBy(static wire => wire, StringComparer.OrdinalIgnoreCase).Where(static wire => wire.Count() > 1).Select(static wire => wire.Key).Order(StringComparer.Ordinal)],
        };
    }

    /// <summary>Whether a telling is among those whose origins are counted.</summary>
    internal static bool IsCounted(Telling telling, OriginOptions options) =>
        (options.OfDenials ? telling.Stance == Stance.Denies : telling.Stance is Stance.Affirms or Stance.Presupposes)
        && (options.Standing is not { } standing || ToldStandings.Of(telling.Modality) == standing);

    private static ToldStanding? Firmest(IReadOnlyList<Telling> tellings, OriginOptions options)
    {
        ToldStanding? firmest = null;
        foreach (var telling in tellings)
        {
            if (IsCounted(telling, options) && ToldStandings.Of(telling.Modality) is var standing && (firmest is null || standing < firmest))
            {
                firmest = standing;
            }
        }

        return firmest;
    }

    private static Origin OriginOf(RootDraft root) => new()
    {
        Name = root.Name,
        Sort = root.Sort,
        Kind = root.Kind,
        Number = root.Number,
        OnlyPresupposes = !root.Asserts,
        Unsure = !root.Sure,
        Checked = root.Checked,
        Side = root.Side,
        Affiliations = [.. root.Affiliations],
        Why = [.. root.Why],
    };

    /// <summary>Reports joined by copying, in groups of two and more.</summary>
    private static int CopyGroups(IReadOnlyList<Telling> tellings)
    {
        var groups = new ReuseGroups();
        foreach (var telling in tellings)
        {
            groups.Join(telling.Report.First, telling.Report.Id);
            if (telling.ReusedFrom is { } source) { groups.Join(source, telling.Report.Id); }
        }

        return tellings.Where(static telling => telling.ReusedFrom is { } source && source != telling.Report.Id)
            .Select(telling => groups.GroupOf(telling.Report.Id)).Distinct(StringComparer.Ordinal).Count();
    }
}
