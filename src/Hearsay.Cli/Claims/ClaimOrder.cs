using System.Collections.Frozen;
using Hearsay.Claims.Books;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Claims;

/// <summary>In which order claims are listed. What no event is told of comes last in each; what is equal, by when it was first told.</summary>
internal sealed class ClaimOrder
{
    public static readonly Option Sort = new("--sort", "ORDER", "told (most reports that are no copies; the default), origins (most disclosed), first\n(first told) or latest (told last)");

    /// <summary>Words that hang what follows on a sentence before it.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "who", "whom", "whose", "which", "what", "where", "when", "how", "why", "of");

    private readonly Func<Claim, long> _key;

    private ClaimOrder(Func<Claim, long> key) => _key = key;

    public static ClaimOrder Of(Arguments arguments) => arguments.Value(Sort) switch
    {
        // Whoever asks for contradictions wants those first in which two who are named stand against each other.
        null when arguments.Has(ClaimFilter.Contradicted) => new ClaimOrder(static claim => ((long)Contradiction.StrengthOf(claim) << 32) + OwnReports(claim)),
        null or "told" => new ClaimOrder(static claim => OwnReports(claim)),
        "origins" => new ClaimOrder(static claim => claim.Origins.Min),
        "first" => new ClaimOrder(static _ => 0),
        "latest" => new ClaimOrder(static claim => claim.Tellings.Max(static telling => telling.Report.Published)?.UtcTicks ?? 0),
        var other => throw new UsageException($"--sort is told, origins, first or latest, not \"{other}\"."),
    };

    /// <param name="claims">The earliest told first.</param>
    public List<Claim> Sorted(IEnumerable<Claim> claims) => [.. claims.OrderBy(IsFragment).ThenByDescending(_key)];

    /// <summary>Reports that tell it and have not copied it from another.</summary>
    public static int OwnReports(Claim claim) => claim.Tellings.Where(static telling => telling.ReusedFrom is null).Select(static telling => telling.Report.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>No event of a known kind and nothing said of who, to whom, where, when or how many; or words that are only a part of a sentence: "dead", "which drawer the keys".</summary>
    public static bool IsFragment(Claim claim)
    {
        var words = claim.Words.Trim().ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return claim.Clearest.Event is { Kind: null, Actors: [], Recipients: [], Places: [], Time: null, Quantities: [] }
            || words.Length < 3
            || Openers.Contains(words[0])
            // What is ordered or planned is told so: "to leave the port by noon".
            || (claim.Clearest.Event.Kind is null && string.Equals(words[0], "to", StringComparison.OrdinalIgnoreCase));
    }
}
