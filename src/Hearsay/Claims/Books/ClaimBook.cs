using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;
using Hearsay.Claims.Reuse;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Books;

/// <summary>
/// The main path from readings to claims: who copied whom, which statements tell the same claim, who stands behind each telling. Reports come and go; the
/// order in which they do decides nothing, and only claims that a report touches are worked out anew. Not for several threads at once.
/// </summary>
public sealed class ClaimBook
{
    private readonly ClaimMatcher _matcher = new();
    private readonly Dictionary<string, Chapter> _chapters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unread = new(StringComparer.Ordinal);
    private readonly CopySources _sources = new();
    private readonly Revisions _revisions = new();
    private readonly LaterStates _later;
    private readonly KnownClaims _known = new();
    private readonly OriginOptions _options;
    private OriginOptions? _counted;
    private ImmutableArray<ClaimDecision> _decisions = [];
    private DecidedClaims? _decided;

    /// <param name="options">How origins are counted.</param>
    public ClaimBook(OriginOptions? options = null)
    {
        _options = options ?? new OriginOptions();
        _later = new LaterStates(_revisions);
    }

    /// <param name="readings">One for each report; no two with the same report id.</param>
    /// <param name="options">How origins are counted.</param>
    public static ClaimBook Of(IEnumerable<Reading> readings, OriginOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var book = new ClaimBook(options);

        // The earliest first: so nothing that is worked out of one report is changed by the next.
        foreach (var reading in readings.OrderBy(static reading => ReportAge.Of(reading.Report, reading.Report.PublishedAt), Comparer<ReportAge>.Create(static (left, right) => left.ComparedTo(right))))
        {
            book.Add(reading);
        }

        return book;
    }

    /// <summary>What people decided, in the order in which they did; to undo one is to leave it out.</summary>
    public ImmutableArray<ClaimDecision> Decisions
    {
        get => _decisions;
        set
        {
            Change(() =>
            {
                _decisions = value;
                return true;
            });
        }
    }

    /// <summary>Decisions whose claim or telling is not here: they hold for nothing else.</summary>
    public IReadOnlySet<ClaimDecision> Orphaned => Decided.Orphaned;

    private DecidedClaims Decided => _decided ??= new DecidedClaims(_matcher, _decisions);

    /// <summary>Whether a report, or the state of a report, is here under this id.</summary>
    public bool Holds(string report) => _chapters.ContainsKey(report) || _unread.ContainsKey(report);

    /// <inheritdoc cref="Add(ReportState)"/>
    public void Add(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Add(new ReportState { Reading = reading });
    }

    /// <exception cref="ArgumentException">A report with this id is here: remove it first.</exception>
    public void Add(ReportState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var report = state.Reading.Report;
        if (Holds(report.Id)) { throw new ArgumentException($"The report '{report.Id}' is here: remove it before it is added again.", nameof(state)); }
        if (report.Language != LanguageCheck.English && state.Reading.Sentences.IsEmpty)
        {
            _unread.Add(report.Id, report.Language);
            ForgetUnread();
            return;
        }

        Change(() => Enter(new Chapter(state)));
    }

    /// <summary>Takes a report, or one state of it, out. False where it is not here.</summary>
    public bool Remove(string report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (_unread.Remove(report))
        {
            ForgetUnread();
            return true;
        }

        return _chapters.TryGetValue(report, out var chapter) && Change(() => TakeOut(chapter));
    }

    /// <summary>Every claim once, the earliest told first.</summary>
    public IEnumerable<Claim> Claims() => Decided.Claims().Where(IsTold).Select(found => _known.TryGet(found.Id, out var known) ? known! : ClaimOf(found));

    /// <summary>The claim that this name leads to; null where there is none, or where every telling of it was rejected.</summary>
    public Claim? Find(ClaimId id) => Decided.Find(id) is not { } found || !IsTold(found) ? null : _known.TryGet(found.Id, out var known) ? known : _known.Keep(ClaimOf(found));

    /// <summary>The words of a telling, as they stand in its report.</summary>
    public ReadOnlySpan<char> WordsOf(Telling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        return telling.Span.In(_chapters[telling.Report.Id].Reading.Report.Text);
    }

    /// <summary>The names under which a statement's claim can be found; null where the statement is not here.</summary>
    public ClaimId? ClaimOf(ToldStatement statement) => _matcher.Find(statement) is { } found ? Decided.Find(_matcher.NameOf(statement) ?? found.Id)?.Id : null;

    private bool Enter(Chapter chapter)
    {
        var (state, report) = (chapter.State, chapter.Reading.Report);
        _chapters.Add(report.Id, chapter);
        _revisions.Add(chapter);
        Touch(_sources.Add(report, state.First));
        Touch(_revisions.StatesOf(state.First).Select(static other => other.Report.Id));
        _matcher.Changing = _known.IsEmpty ? null : _known.Forget;
        _matcher.Add(StatedReport.Of(state.Reading) with { Revision = state.Revision, Rejected = state.Rejected });
        Touch([report.Id]);
        return true;
    }

    private bool TakeOut(Chapter chapter)
    {
        var report = chapter.Report.Id;
        Touch(_revisions.StatesOf(chapter.State.First).Select(static state => state.Report.Id));
        Touch(_sources.Remove(report));
        List<string> beside = _known.IsEmpty ? [] : [.. _matcher.ClaimsOf(report).Select(_matcher.Find).OfType<MatchedClaim>().SelectMany(static claim => claim.Statements).Select(static one => one.Report).Distinct(StringComparer.Ordinal)];
        _matcher.Changing = _known.IsEmpty ? null : _known.Forget;
        _matcher.Remove(report);
        _revisions.Remove(chapter);
        _chapters.Remove(report);
        Touch(beside);
        return true;
    }

    /// <summary>Whoever decides, decides by hand: so what rests on decisions is little, and is worked out anew after every change.</summary>
    private bool Change(Func<bool> change)
    {
        ForgetDecided();
        var done = change();
        _decided = null;
        ForgetDecided();
        return done;
    }

    private void ForgetDecided()
    {
        if (_known.IsEmpty || _decisions.IsEmpty) { return; }
        foreach (var id in Decided.Touched)
        {
            _known.Forget(id);
            foreach (var other in _matcher.WhoseLinks(id)) { _known.Forget(other); }
        }
    }

    private bool IsTold(MatchedClaim claim) => claim.Statements.Any(one => !_chapters[one.Report].State.Rejected.Contains(one.Statement));

    /// <summary>The reading in which a telling's statement stands.</summary>
    internal Reading ReadingOf(Telling telling) => _chapters[telling.Report.Id].Reading;

    /// <summary>The statement by which a telling tells its claim.</summary>
    internal Statement StatementOf(Telling telling) => _chapters[telling.Report.Id].Statement(telling.Statement);

    /// <summary>Forgets what is known of the claims in which these reports' statements stand, and of all that are linked with them.</summary>
    private void Touch(IEnumerable<string> reports)
    {
        if (_known.IsEmpty) { return; }
        foreach (var id in reports.SelectMany(_matcher.ClaimsOf).Distinct().ToList())
        {
            _known.Forget(id);
            foreach (var other in _matcher.WhoseLinks(id)) { _known.Forget(other); }
        }
    }

    /// <summary>How many are unread is told with every claim.</summary>
    private void ForgetUnread()
    {
        _counted = null;
        _known.Clear();
    }

    private OriginOptions Counted() =>
        _counted ??= _options with { Unread = _unread.Values.CountBy(static language => language, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal) };

    private Claim ClaimOf(MatchedClaim found)
    {
        var chapter = _chapters[found.Clearest.Report];
        var clearest = chapter.Statement(found.Clearest.Statement);
        var links = Decided.LinksOf(found);
        var tellings = _later.Marked(TellingsOf(found), () => links.SelectMany(link => Linked(link)));
        return new Claim(found.Id, tellings, () => ConflictFinder.Find(tellings, DoersOf(found), General(links), Counted(), WithDoubtful(found), Decided.IsDecided(found.Id) ? null : AreOfOne))
        {
            Clearest = clearest,
            In = chapter.Reading.Report,
            Places = chapter.PlacesOf(clearest),
            Links = links,
            Grade = Decided.GradeOf(found.Id),
        };
    }

    /// <summary>A claim holds what is told alike from one telling to the next, and its ends may be far apart. What a person has put together is not asked.</summary>
    private bool AreOfOne(Telling one, Telling other) =>
        _chapters[one.Report.Id].IsDefinite(one.Statement) && _chapters[other.Report.Id].IsDefinite(other.Statement)
        && _matcher.AreAlike(new ToldStatement(one.Report.Id, one.Statement), new ToldStatement(other.Report.Id, other.Statement));

    /// <summary>With what is told of it, if what some reports leave open is what they are about; null where nothing is in doubt.</summary>
    private ImmutableArray<Telling>? WithDoubtful(MatchedClaim found) => Decided.DoubtfulOf(found) is [_, ..] doubtful ? TellingsOf(found with { Statements = [.. found.Statements, .. doubtful] }) : null;

    /// <summary>What is told of the more general claims: who denies those denies the more specific one too.</summary>
    private List<Telling> General(ImmutableArray<ClaimLink> links) => [.. links.Where(static link => link.Kind == ClaimLinkKind.Refines).SelectMany(link => Linked(link))];

    private ImmutableArray<Telling> Linked(ClaimLink link) => Decided.Find(link.Other) is { } found ? TellingsOf(found) : [];

    /// <summary>Who did it as those have it who name anybody; one report's odd reading accuses nobody.</summary>
    private IEnumerable<string> DoersOf(MatchedClaim found)
    {
        var told = found.Statements.SelectMany(one => _chapters[one.Report].Doers(_chapters[one.Report].Statement(one.Statement)).Distinct(StringComparer.Ordinal))
            .GroupBy(static name => NameWords.IsInstitution(name) ? NameWords.KeyOf(name) : name, StringComparer.Ordinal).Select(static group => (Name: group.Min(StringComparer.Ordinal)!, Count: group.Count())).ToList();
        var most = told.Select(static one => one.Count).DefaultIfEmpty().Max();
        return told.Where(one => 3 * one.Count >= most).Select(static one => one.Name);
    }

    private ImmutableArray<Telling> TellingsOf(MatchedClaim found)
    {
        var reports = new Dictionary<string, (TellingReport Report, TextReuse? Copied)>(StringComparer.Ordinal);
        var ages = found.Statements.Select(static one => one.Report).Distinct(StringComparer.Ordinal).Select(id => _chapters[id]).ToList();
        ages.Sort(static (one, other) => one.Age.ComparedTo(other.Age));
        foreach (var chapter in ages)
        {
            reports.Add(chapter.Report.Id, (chapter.Report with { Order = reports.Count }, _sources.SourceOf(chapter.Report.Id)));
        }

        return [.. found.Statements.SelectMany(one => _chapters[one.Report].Tellings(one.Statement)).Select(telling => Placed(Standing(_revisions.Numbered(telling)), reports[telling.Report.Id]))];
    }

    private Telling Standing(Telling telling) => _revisions.IsWithdrawn(telling.Report.First) ? telling with { IsWithdrawn = true } : telling;

    private static Telling Placed(Telling telling, (TellingReport Report, TextReuse? Copied) placed) =>
        placed.Copied is not { } copied || !copied.Carries(telling.Span) || telling.Holders.Any(party => party.Span is { } span && !copied.Carries(span)) ? telling with { Report = placed.Report } : telling with
        {
            Report = placed.Report,
            ReusedFrom = copied.Earlier,
            Reused = copied.Stretches.Where(stretch => stretch.Later.Overlaps(telling.Span)).Select(static stretch => (TextSpan?)stretch.Later).FirstOrDefault(),
        };
}
