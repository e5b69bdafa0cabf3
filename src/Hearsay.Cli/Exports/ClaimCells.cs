using System.Globalization;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Formats;

namespace Hearsay.Cli.Exports;

/// <summary>What all rows of one claim share.</summary>
internal sealed class ClaimCells
{
    private readonly HashSet<Telling> _withdrawn;

    public ClaimCells(Claim claim, ToldDenials denials, string head)
    {
        (Claim, Head) = (claim, head);
        _withdrawn = claim.Origins.Withdrawn.Select(place => claim.Tellings[place]).ToHashSet<Telling>(ReferenceEqualityComparer.Instance);
        var told = claim.Judged.Denials.Select(denial => (denial.Origin.Name, Tellings: denials.Of(claim, denial).Select(static one => one.Telling).ToList())).ToList();
        ContradictedBy = CsvCell.Joined(told.Select(static one => one.Name).Concat(Others(claim)).Distinct(StringComparer.Ordinal));
        DenialWords = CsvCell.Joined(told.SelectMany(static one => one.Tellings).DistinctBy(TellingJson.Called, StringComparer.Ordinal).Select(denials.WordsOf));
        Denials = CsvCell.Joined(told.SelectMany(static one => one.Tellings).Select(TellingJson.Called).Distinct(StringComparer.Ordinal));
        OwnNo = CsvCell.Joined(Cli.Claims.OwnNo.Of(claim).Select(TellingJson.Called).Distinct(StringComparer.Ordinal));
        (Least, Most) = (claim.Origins.Min.ToString(CultureInfo.InvariantCulture), claim.Origins.Max.ToString(CultureInfo.InvariantCulture));
    }

    public Claim Claim { get; }

    /// <summary>Who denies it, who tells it as not so, and whose figures cannot hold beside another's.</summary>
    public string ContradictedBy { get; }

    /// <summary>The tellings in which the denials stand, also those of a more general claim.</summary>
    public string Denials { get; }

    /// <summary>Their own words, in the same order.</summary>
    public string DenialWords { get; }

    /// <summary>Tellings in which a report says no in its own voice, which is nobody's denial.</summary>
    public string OwnNo { get; }

    public string Least { get; }

    public string Most { get; }

    public string Head { get; }

    /// <summary>Taken back: by a person, or by whoever told it, in a later report.</summary>
    public bool IsWithdrawn(Telling telling) => _withdrawn.Contains(telling);

    private static IEnumerable<string> Others(Claim claim) =>
        claim.Judged.Conflicts.Select(static conflict => conflict.Other.Name)
            .Concat(ConflictFinder.OfFigures(claim.Judged).SelectMany(static conflict => new[] { conflict.One.Name, conflict.Other.Name }));
}
