using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Claims.Facets;
using Hearsay.Cli.Options;
using Hearsay.Intake.Rows;
using Hearsay.Statements;
using Hearsay.Statements.Events;

namespace Hearsay.Cli.Claims;

/// <summary>Which claims are asked for. Words are found anywhere, whatever their case.</summary>
internal sealed class ClaimFilter
{
    public static readonly Option About = new("--about", "WORDS", "claims in whose tellings all these words stand");
    public static readonly Option Who = new("--who", "NAME", "claims that somebody named so holds, denies, relays or is said to have told");
    public static readonly Option Outlet = new("--outlet", "NAME", "claims that a report of this outlet tells");
    public static readonly Option Place = new("--place", "NAME", "claims about what is said to have happened there");
    public static readonly Option Kind = new("--kind", "TYPE", "claims of events of this type: assault, retreat, aid, ...");
    public static readonly Option Modality = new("--modality", "WORD", "claims that are told so: happened, ongoing, planned, threatened, ...");
    public static readonly Option Since = new("--since", "DATE", "claims told on that day or later, YYYY-MM-DD");
    public static readonly Option Until = new("--until", "DATE", "claims told on that day or earlier");
    public static readonly Option Contradicted = new("--contradicted", null, "claims that are denied, or whose figures cannot both hold");
    public static readonly Option MaxOrigins = new("--max-origins", "N", "claims behind which at most N origins are disclosed (by the lower bound)");

    public static readonly IReadOnlyList<Option> Options = [About, Who, Outlet, Place, Kind, Modality, Since, Until, Contradicted, MaxOrigins];

    private readonly ClaimBook _book;
    private readonly string[] _words;
    private readonly ClaimQuery _query;

    public ClaimFilter(ClaimBook book, Arguments arguments)
    {
        _book = book;
        _words = arguments.Value(About)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        _query = new ClaimQuery
        {
            Terms = [.. Terms(arguments)],
            Since = DayOf(arguments, Since),
            Until = DayOf(arguments, Until),
            Contradicted = arguments.Has(Contradicted),
            MostOrigins = arguments.Has(MaxOrigins) ? arguments.Number(MaxOrigins, 0, 0) : null,
        };
    }

    /// <summary>Those that fit, the earliest told first, found as they are asked for. A claim fits as a whole: its denials come with it.</summary>
    public IEnumerable<Claim> Claims() => _book.Claims().Where(claim => HasWords(claim) && _query.Fits(claim));

    private bool HasWords(Claim claim) =>
        _words.Length == 0 || claim.Tellings.Any(telling => Array.TrueForAll(_words, word => _book.WordsOf(telling).Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static IEnumerable<FacetTerm> Terms(Arguments arguments)
    {
        foreach (var (option, facet) in new[] { (Who, Facet.Who), (Outlet, Facet.Outlet), (Place, Facet.Place) })
        {
            if (arguments.Value(option) is { } name) { yield return new FacetTerm(facet, name); }
        }

        if (arguments.Value(Kind) is { } kind) { yield return new FacetTerm(Facet.Kind, Listed(Kind, kind, Enum.GetValues<EventType>().Select(PloverName.Of)), IsWhole: true); }
        if (arguments.Value(Modality) is { } modality) { yield return new FacetTerm(Facet.Modality, Listed(Modality, modality, Enum.GetValues<Modality>().Select(ContractName.Of)), IsWhole: true); }
    }

    private static string Listed(Option option, string written, IEnumerable<string> list)
    {
        var known = list.ToImmutableArray();
        return known.FirstOrDefault(name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"{option.Name} is one of {string.Join(", ", known)}, not \"{written}\".");
    }

    /// <exception cref="UsageException">The value is no day.</exception>
    public static DateOnly? DayOf(Arguments arguments, Option option) => arguments.Value(option) is not { } day ? null
        : PublicationDate.Parse(day) ?? throw new UsageException($"{option.Name} takes a day of the form {PublicationDate.Form}, not \"{day}\".");
}
