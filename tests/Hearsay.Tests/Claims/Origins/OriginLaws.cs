using System.Collections.Frozen;
using System.Collections.Immutable;
using CsCheck;
using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>What holds of the bounds whatever is told.</summary>
public sealed class OriginLaws
{
    private static readonly OriginLevel[] Levels = [OriginLevel.Person, OriginLevel.Institution];

    [Fact]
    public void Min_is_never_negative_and_never_above_max() => Sample(static (told, level) =>
    {
        var count = Count(told, level);
        Assert.True(count is { Min: >= 0 } && count.Min <= count.Max);
    });

    [Fact]
    public void Order_never_matters() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 1000]).Sample(static (told, seed) =>
    {
        var shuffled = told.OrderBy(one => (one.GetHashCode() * 31) ^ seed).Reverse().ToImmutableArray();
        foreach (var level in Levels)
        {
            var (before, after) = (Count(told, level), Count(shuffled, level));
            Assert.Equal((before.Min, before.Max, before.Circular, before.Open, before.Unstated, before.Withdrawn.Length, before.RestOnWithdrawn.Length),
                (after.Min, after.Max, after.Circular, after.Open, after.Unstated, after.Withdrawn.Length, after.RestOnWithdrawn.Length));
            Assert.Equal(before.List.Select(static one => (one.Name, one.Sort)), after.List.Select(static one => (one.Name, one.Sort)));
        }
    });

    /// <summary>By an outlet that nobody cites: where somebody does, the copy discloses what was open.</summary>
    [Fact]
    public void An_exact_copy_changes_nothing() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 9]).Sample(static (told, which) =>
    {
        var source = told[which % told.Length].Report;
        var copy = told.Where(one => one.Report.Id == source.Id)
            .Select(one => one with { Report = new TellingReport { Id = "copy", Order = 200, Outlet = "Reprint" }, ReusedFrom = source.Id, IsWithdrawn = false });
        AssertSame(told, [.. told, .. copy]);
    });

    [Fact]
    public void An_unattributed_telling_adds_nothing_to_min_and_at_most_one_to_max() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 7]).Sample(static (told, outlet) =>
    {
        foreach (var level in Levels)
        {
            var before = Count(told, level);
            var after = Count([.. told, InventedClaim.Unattributed(200, $"Outlet {outlet}")], level);
            Assert.Equal(before.Min, after.Min);
            Assert.InRange(after.Max, 0, before.Max + 1);
        }
    });

    [Fact]
    public void A_telling_that_is_no_copy_cycle_or_withdrawal_never_lowers_min() => Gen.Select(InventedClaim.Tellings, InventedClaim.Sourced).Sample(static (told, more) =>
    {
        foreach (var level in Levels)
        {
            Assert.True(Count([.. told, more], level).Min >= Count(told, level).Min);
        }
    });

    /// <summary>Named as an institution that the description fits, whether others name it too or nobody else does.</summary>
    [Fact]
    public void Naming_an_unnamed_source_gives_an_interval_inside_the_old_one() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 6], Gen.Int[0, 9]).Sample(static (told, named, which) =>
    {
        var unnamed = told.Where(static one => one.Holders is [{ Named: false }]).ToList();
        if (unnamed.Count == 0)
        {
            return;
        }

        var source = unnamed[which % unnamed.Count];
        var party = source.Holders[0];
        var institution = named < 6 && Fits(party, InventedClaim.Institution(named)) ? InventedClaim.Institution(named) : InventedClaim.Institution(0) with { Name = "Nobody else", Affiliations = party.Affiliations };
        var after = told.Select(one => one.Report.Id == source.Report.Id && one.Holders is [var holder] && holder.Id == party.Id && !holder.Named
            ? one.By(institution, one.Stance) : one).ToImmutableArray();
        var (before, now) = (Count(told, OriginLevel.Institution), Count(after, OriginLevel.Institution));
        Assert.True(now.Min >= before.Min && now.Max <= before.Max, $"{before.Min}..{before.Max} became {now.Min}..{now.Max}");
    });

    [Fact]
    public void Merging_two_named_institutions_never_raises_max() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 5], Gen.Int[0, 5]).Sample(static (told, one, other) =>
    {
        var merged = new OriginOptions { Aliases = new Dictionary<string, string> { [$"Institution {one}"] = $"Institution {other}" }.ToFrozenDictionary() };
        Assert.True(OriginCounter.Count(told, merged).Max <= OriginCounter.Count(told).Max);
    });

    /// <summary>Against every way of joining roots that may be the same, tried one after the other.</summary>
    [Fact]
    public void Min_is_the_fewest_voices_that_can_be_behind_the_roots() => Sample(static (told, level) =>
    {
        var count = Count(told, level);
        var roots = Enumerable.Range(0, count.List.Length).Where(place => count.List[place].AddsToMin).ToList();
        if (roots.TrueForAll(place => count.List[place].Number == 1))
        {
            Assert.True(count.MinIsExact);
            Assert.Equal(Fewest(roots, (one, other) => count.Apart(one, other) is not null, []), count.Min);
        }
    });

    private static int Fewest(List<int> left, Func<int, int, bool> clash, List<List<int>> voices)
    {
        if (left is not [var next, ..])
        {
            return voices.Count;
        }

        var (rest, best) = (left[1..], int.MaxValue);
        foreach (var voice in voices.Where(voice => !voice.Exists(other => clash(next, other))).ToList())
        {
            voice.Add(next);
            best = Math.Min(best, Fewest(rest, clash, voices));
            voice.RemoveAt(voice.Count - 1);
        }

        voices.Add([next]);
        best = Math.Min(best, Fewest(rest, clash, voices));
        voices.RemoveAt(voices.Count - 1);
        return best;
    }

    private static bool Fits(VoiceParty party, VoiceParty institution) => party.Affiliations.All(institution.Affiliations.Contains);

    private static void AssertSame(ImmutableArray<Telling> told, ImmutableArray<Telling> after) => Assert.All(Levels, level =>
        Assert.Equal((Count(told, level).Min, Count(told, level).Max), (Count(after, level).Min, Count(after, level).Max)));

    private static OriginCount Count(ImmutableArray<Telling> told, OriginLevel level) => OriginCounter.Count(told, new OriginOptions { Level = level });

    private static void Sample(Action<ImmutableArray<Telling>, OriginLevel> law) => InventedClaim.Tellings.Sample(told => Array.ForEach(Levels, level => law(told, level)));
}
