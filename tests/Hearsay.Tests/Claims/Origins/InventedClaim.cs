using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Hearsay.Claims;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>Any claim: reports of few outlets that name, describe, cite, copy, see for themselves, say nothing and withdraw.</summary>
internal static class InventedClaim
{
    private static readonly string?[] States = [null, "NV", "VL", "TS"];

    private static readonly string?[] Branches = [null, "army", "health"];

    public static readonly Gen<ImmutableArray<Telling>> Tellings =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 11], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 2], Gen.Int[0, 7], static (outlet, sort, one, state, branch, whim) => (outlet, sort, one, state, branch, whim))
            .Array[1, 10].Select(static rows => rows.Select(static (row, place) => Told(row.outlet, row.sort, row.one, row.state, row.branch, row.whim, place)).ToImmutableArray());

    /// <summary>One that names, describes or saw: no copy, no relay, no withdrawal.</summary>
    public static readonly Gen<Telling> Sourced =
        Gen.Select(Gen.Int[0, 5], Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 2], static (outlet, sort, one, state, branch) => Told(outlet, sort, one, state, branch, 1, 100));

    public static Telling Unattributed(int place, string outlet) => new()
    {
        Report = new TellingReport { Id = Id(place), Order = place, Outlet = outlet },
        Statement = new StatementId(1),
        Span = new TextSpan(0, 1),
        Stance = Stance.Affirms,
    };

    public static Telling By(this Telling told, VoiceParty party, Stance stance = Stance.Affirms) => told with
    {
        Chain = [new TellingVoice { Parties = [party], Stance = stance }],
        HeldBy = 0,
        Stance = stance == Stance.Relays ? Stance.Affirms : stance,
    };

    /// <summary>Each has its own state and branch, whoever tells of it: an institution is not now of one state and now of another.</summary>
    public static VoiceParty Institution(int number) => new()
    {
        Id = new PartyId(50 + number),
        Name = string.Create(CultureInfo.InvariantCulture, $"Institution {number}"),
        Kind = PartyKind.Organisation,
        Affiliations = Affiliations(number % 4, number / 2),
    };

    public static VoiceParty Unnamed(int number, int state, int branch, PartyCount? count = null) => new()
    {
        Id = new PartyId(number + 1),
        Name = "official",
        Kind = PartyKind.Unnamed,
        Named = false,
        Affiliations = Affiliations(state, branch),
        Count = count,
        Apart = number,
    };

    public static ImmutableArray<Affiliation> Affiliations(int state, int branch) =>
    [
        .. States[state] is { } known ? [new Affiliation(AffiliationKind.State, known)] : Array.Empty<Affiliation>(),
        .. Branches[branch] is { } of ? [new Affiliation(AffiliationKind.Branch, of)] : Array.Empty<Affiliation>(),
    ];

    /// <summary>Two in a row may stand in one report; a copy is one of an earlier report or of none that is held.</summary>
    private static Telling Told(int outlet, int sort, int one, int state, int branch, int whim, int place)
    {
        var report = whim == 0 && place > 0 ? place - 1 : place;
        var told = Unattributed(report, Outlet(report == 100 ? outlet : report * 5 % 6)) with
        {
            Statement = new StatementId(place + 1),
            IsWithdrawn = whim == 7 && sort is not (9 or 10),
        };
        return sort switch
        {
            0 or 1 => told.By(Institution(one)),
            2 => told.By(Institution(one), whim == 3 ? Stance.Presupposes : Stance.Affirms),
            3 or 4 => told.By(Unnamed(place % 2 == 0 ? place : 0, state, branch) with { Id = new PartyId(place + 1) }),
            5 => told.By(Unnamed(place, state, branch, new PartyCount(2, one % 2 == 0 ? 2 : null))),
            6 => told with { IsObservation = true },
            7 or 8 => told.By(new VoiceParty { Id = new PartyId(90), Name = Outlet(one), Kind = PartyKind.Outlet }, Stance.Relays),
            9 when report > 0 && whim != 0 => told with { ReusedFrom = Id(one % report) },
            10 => told.By(new VoiceParty { Id = new PartyId(90), Name = Outlet(one), Kind = PartyKind.Outlet }, whim > 4 ? Stance.Withdraws : Stance.Relays),
            _ => told,
        };
    }

    private static string Id(int report) => string.Create(CultureInfo.InvariantCulture, $"r{report}");

    private static string Outlet(int number) => string.Create(CultureInfo.InvariantCulture, $"Outlet {number}");
}
