using CsCheck;
using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>Who speaks unnamed may be in danger. What is said of them tells them apart inside one claim, and serves for nothing else.</summary>
public sealed class ProtectedSourceTests
{
    [Fact]
    public void An_unnamed_source_is_nobody_outside_its_report() => InventedClaim.Tellings.Sample(static told =>
    {
        foreach (var level in Enum.GetValues<OriginLevel>())
        {
            var count = OriginCounter.Count(told, new OriginOptions { Level = level });
            Assert.All(count.List.Where(static one => one.Sort == OriginSort.Unnamed), static origin => Assert.Single(origin.Why.Select(static why => why.Report).Distinct()));
        }
    });

    /// <summary>The same words, the same number in its report, the same everything: still two.</summary>
    [Theory, InlineData(OriginLevel.Person), InlineData(OriginLevel.Institution), InlineData(OriginLevel.Side)]
    public void Two_reports_that_describe_a_source_alike_have_two_sources(OriginLevel level)
    {
        var count = OriginCounter.Count([InventedClaim.Unattributed(1, "A").By(InventedClaim.Unnamed(0, 1, 1)), InventedClaim.Unattributed(2, "B").By(InventedClaim.Unnamed(0, 1, 1))], new OriginOptions { Level = level });

        Assert.Equal(2, count.Max);
        Assert.Equal([1, 1], count.List.Select(static one => one.Why.Length));
    }

    [Theory, InlineData(OriginLevel.Person), InlineData(OriginLevel.Institution), InlineData(OriginLevel.Side)]
    public void A_source_is_never_taken_for_a_named_person(OriginLevel level)
    {
        var named = new VoiceParty { Id = new PartyId(1), Name = "official", Kind = PartyKind.Person, Affiliations = InventedClaim.Affiliations(1, 1) };
        var unnamed = InventedClaim.Unnamed(0, 1, 1);
        var count = OriginCounter.Count([InventedClaim.Unattributed(1, "A").By(named), InventedClaim.Unattributed(2, "B").By(unnamed), InventedClaim.Unattributed(1, "A").By(unnamed)], new OriginOptions { Level = level });

        Assert.Equal(3, count.Max);
        Assert.DoesNotContain(count.List, static one => one.Sort == OriginSort.Named && one.Why.Length > 1);
    }

    /// <summary>That a source is of the White Palace is what the report says; which of its people it is, nobody may ask.</summary>
    [Fact]
    public void An_unnamed_source_of_a_named_institution_stays_unnamed_among_its_people()
    {
        var person = new VoiceParty { Id = new PartyId(1), Name = "Jo Bell", Kind = PartyKind.Person, Institution = "White Palace" };
        var source = InventedClaim.Unnamed(0, 0, 0) with { Institution = "White Palace" };
        Telling[] told = [InventedClaim.Unattributed(1, "A").By(person), InventedClaim.Unattributed(2, "B").By(source)];

        Assert.Equal([OriginSort.Named, OriginSort.Unnamed], OriginCounter.Count(told, new OriginOptions { Level = OriginLevel.Person }).List.Select(static one => one.Sort));
        Assert.Equal("White Palace", Assert.Single(OriginCounter.Count(told).List).Name);
    }

    /// <summary>The file of sides says nothing of them, whatever it says.</summary>
    [Fact]
    public void Press_medics_aid_and_private_persons_have_no_side()
    {
        using var file = new StringReader("Tarn Gazette\tNorth\nTarn Clinic\tNorth\nNV\tNorth\nNorvian army\tNorth\n");
        var sides = SideTable.Load(file);
        Affiliation state = new(AffiliationKind.State, "NV");

        Assert.Null(sides.Of("Tarn Gazette", PartyKind.Outlet, []));
        Assert.Null(sides.Of("Tarn Clinic", PartyKind.Organisation, [new Affiliation(AffiliationKind.Branch, "health")]));
        Assert.Null(sides.Of(null, PartyKind.Organisation, [state, new Affiliation(AffiliationKind.Branch, "aid")]));
        Assert.Null(sides.Of(null, PartyKind.Person, [state]));
        Assert.Equal("North", sides.Of("Norvian army", PartyKind.Organisation, []));
        Assert.Equal("North", sides.Of(null, PartyKind.Unnamed, [state, new Affiliation(AffiliationKind.Role, "official")]));
        Assert.Null(SideTable.Empty.Of("Norvian army", PartyKind.Organisation, [state]));
    }
}
