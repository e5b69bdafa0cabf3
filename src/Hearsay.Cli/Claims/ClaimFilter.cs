using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Claims;

/// <summary>Which claims are asked for. Words are found anywhere, whatever their case.</summary>
internal sealed class ClaimFilter
{
    public static readonly Option About = new("--about", "WORDS", "claims in whose tellings all these words stand");
    public static readonly Option Who = new("--who", "NAME", "claims that somebody called so holds, denies or is said to have told");
    public static readonly Option Place = new("--place", "NAME", "claims about what is said to have happened there");
    public static readonly Option Since = new("--since", "DATE", "claims told on that day or later, YYYY-MM-DD");
    public static readonly Option Contradicted = new("--contradicted", null, "claims that are denied, or whose figures cannot both hold");
    public static readonly Option MaxOrigins = new("--max-origins", "N", "claims behind which at most N origins are disclosed (by the lower bound)");

    public static readonly IReadOnlyList<Option> Options = [About, Who, Place, Since, Contradicted, MaxOrigins];

    private readonly ClaimBook _book;
    private readonly Arguments _arguments;
    private readonly string[] _words;
    private readonly DateOnly? _since;
    private readonly int? _mostOrigins;

    public ClaimFilter(ClaimBook book, Arguments arguments)
    {
        (_book, _arguments) = (book, arguments);
        _words = arguments.Value(About)?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        _since = arguments.Value(Since) is not { } day ? null
            : PublicationDate.Parse(day) ?? throw new UsageException($"--since takes a day of the form {PublicationDate.Form}, not \"{day}\".");
        _mostOrigins = arguments.Has(MaxOrigins) ? arguments.Number(MaxOrigins, 0, 0) : null;
    }

    /// <summary>Those that fit, the earliest told first, found as they are asked for. A claim fits as a whole: its denials come with it.</summary>
    public IEnumerable<Claim> Claims() => _book.Claims().Where(Fits);

    private bool Fits(Claim claim) =>
        (_words.Length == 0 || claim.Tellings.Any(telling => Array.TrueForAll(_words, word => _book.WordsOf(telling).Contains(word, StringComparison.OrdinalIgnoreCase))))
        && (_arguments.Value(Who) is not { } who || claim.Tellings.Any(telling => telling.Chain.SelectMany(static voice => voice.Parties).Any(party => IsCalled(party, who))))
        && (_arguments.Value(Place) is not { } place || claim.Places.Any(name => name.Contains(place, StringComparison.OrdinalIgnoreCase)))
        && (_since is not { } since || claim.Tellings.Any(telling => telling.Report.Published is { } told && DateOnly.FromDateTime(told.Date) >= since))
        && (!_arguments.Has(Contradicted) || claim.IsContradicted)
        && (_mostOrigins is not { } most || claim.Origins.Min <= most);

    private static bool IsCalled(VoiceParty party, string name) =>
        party.Name.Contains(name, StringComparison.OrdinalIgnoreCase) || party.Institution?.Contains(name, StringComparison.OrdinalIgnoreCase) == true;
}
