using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;
using Hearsay.Claims.Reuse;
using Hearsay.Claims.Tellings;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Books;

/// <summary>
/// The main path from readings to claims: who copied whom, which statements tell the same claim, who stands behind each telling. The order in which the
/// readings are given decides nothing.
/// </summary>
public sealed class ClaimBook
{
    private readonly ClaimMatcher _matcher = new();
    private readonly Dictionary<string, Chapter> _chapters = new(StringComparer.Ordinal);
    private readonly OriginOptions _options;
    private readonly Dictionary<ClaimId, Claim> _claims = [];

    private ClaimBook(OriginOptions options) => _options = options;

    /// <param name="readings">One for each report; no two with the same report id.</param>
    /// <param name="options">How origins are counted.</param>
    public static ClaimBook Of(IEnumerable<Reading> readings, OriginOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var byRead = readings.ToLookup(static reading => reading.Report.Language == LanguageCheck.English || !reading.Sentences.IsEmpty);
        var unread = byRead[false].CountBy(static reading => reading.Report.Language, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        var read = byRead[true].OrderBy(static reading => ReportAge.Of(reading.Report, reading.Report.PublishedAt), Comparer<ReportAge>.Create(static (left, right) => left.ComparedTo(right))).ToList();
        var book = new ClaimBook((options ?? new OriginOptions()) with { Unread = unread });
        var sources = CopiesIn(read).ToLookup(static link => link.Later, StringComparer.Ordinal);
        foreach (var reading in read)
        {
            book._chapters.Add(reading.Report.Id, Chapter.Of(reading, book._chapters.Count, sources[reading.Report.Id].MaxBy(static link => link.Containment)));
            book._matcher.Add(StatedReport.Of(reading));
        }

        return book;
    }

    /// <summary>Every claim once, the earliest told first.</summary>
    public IEnumerable<Claim> Claims() => _matcher.Claims().Select(ClaimOf);

    /// <summary>The claim that this name leads to; null where there is none.</summary>
    public Claim? Find(ClaimId id) => _matcher.Find(id) is { } found ? ClaimOf(found) : null;

    /// <summary>The words of a telling, as they stand in its report.</summary>
    public ReadOnlySpan<char> WordsOf(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        return telling.Span.In(ReadingOf(telling).Report.Text);
    }

    /// <summary>The reading in which a telling's statement stands.</summary>
    internal Reading ReadingOf(Telling telling) => _chapters[telling.Report.Id].Reading;

    /// <summary>The statement by which a telling tells its claim.</summary>
    internal Statement StatementOf(Telling telling) => _chapters[telling.Report.Id].Statement(telling.Statement);

    private static IEnumerable<TextReuse> CopiesIn(List<Reading> read)
    {
        var texts = read.ToDictionary(static reading => reading.Report.Id, static reading => reading.Report.Text, StringComparer.Ordinal);
        var index = new ReuseIndex(id => texts[id]);
        return read.SelectMany(reading => index.Add(reading.Report, reading.Report.PublishedAt).Links).Where(static link => link.Kind == ReuseKind.Copy);
    }

    private Claim ClaimOf(MatchedClaim found)
    {
        if (_claims.TryGetValue(found.Id, out var known)) { return known; }
        var chapter = _chapters[found.Clearest.Report];
        var clearest = chapter.Statement(found.Clearest.Statement);
        var tellings = TellingsOf(found);
        var links = _matcher.LinksOf(found.Id);
        return _claims[found.Id] = new Claim(found.Id, tellings, () => ConflictFinder.Find(tellings, chapter.Doers(clearest), General(links), _options))
        {
            Clearest = clearest,
            In = chapter.Reading.Report,
            Places = chapter.PlacesOf(clearest),
            Links = links,
        };
    }

    private ImmutableArray<Telling> TellingsOf(MatchedClaim found) => [.. found.Statements.SelectMany(one => _chapters[one.Report].Tellings(one.Statement))];

    /// <summary>What is told of the more general claims: who denies those denies the more specific one too.</summary>
    private List<Telling> General(ImmutableArray<ClaimLink> links) =>
        [.. links.Where(static link => link.Kind == ClaimLinkKind.Refines).Select(link => _matcher.Find(link.Other)).OfType<MatchedClaim>().SelectMany(wide => TellingsOf(wide))];
}
