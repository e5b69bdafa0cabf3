using System.Globalization;
using Hearsay.Claims.Books;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Statements.Events;

namespace Hearsay.Claims.Facets;

/// <summary>What a claim is found by. A single claim and the index of all are asked through this, so that both give the same answer.</summary>
internal static class ClaimTraits
{
    public const string Contradicted = "contradicted";
    public const string Uncontradicted = "no report held says otherwise";

    /// <summary>From so many on, origins are counted together.</summary>
    private const int ManyOrigins = 3;

    /// <summary>The values of a facet, each once.</summary>
    public static IEnumerable<string> Of(Claim claim, Facet facet) => (facet switch
    {
        Facet.Who => claim.Tellings.SelectMany(static telling => telling.Chain).SelectMany(static voice => voice.Parties).SelectMany(Names),
        Facet.Outlet => claim.Tellings.Select(static telling => telling.Report.Outlet).OfType<string>(),
        Facet.Place => claim.Places,
        Facet.Kind => claim.Clearest.Event.Kind is { } kind ? [PloverName.Of(kind.Type)] : [],
        Facet.Modality => claim.Tellings.Select(static telling => ContractName.Of(telling.Modality)),
        Facet.Stance => claim.Tellings.Select(static telling => ContractName.Of(telling.Stance)),
        Facet.Origins => [claim.Origins.Min >= ManyOrigins ? $"{ManyOrigins}+" : claim.Origins.Min.ToString(CultureInfo.InvariantCulture)],
        _ => [claim.IsContradicted ? Contradicted : Uncontradicted],
    }).Distinct(StringComparer.Ordinal);

    /// <summary>The days on which it was told first and last; null where no report of it has a date.</summary>
    public static (DateOnly First, DateOnly Last)? Told(Claim claim)
    {
        (DateOnly First, DateOnly Last)? told = null;
        foreach (var telling in claim.Tellings)
        {
            if (telling.Report.Published is not { } published) { continue; }
            var day = DateOnly.FromDateTime(published.Date);
            told = told is not { } days ? (day, day) : (day < days.First ? day : days.First, day > days.Last ? day : days.Last);
        }

        return told;
    }

    /// <summary>
    /// People who are not named are found by nothing that is said of them. Institutions are, also where a report only describes them ("the harbour authority");
    /// the institution of an unnamed source is what its report says of it, and who of its people it is, is not asked.
    /// </summary>
    private static IEnumerable<string> Names(VoiceParty party)
    {
        if (party.Named || party.Kind is PartyKind.Organisation or PartyKind.Outlet or PartyKind.State or PartyKind.Document) { yield return party.Name; }
        if (party.Institution is { } institution) { yield return institution; }
    }
}
