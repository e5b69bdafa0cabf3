using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Scoring.Cases;

/// <summary>
/// Finds the tellings of a case among claims. A statement tells a telling of the truth where it stands in the same report, covers more than half of the
/// quote, and has its own event word inside the quote: so a noun may be told by a wider span, and a clause about something else that only holds the quote
/// tells nothing. One statement may tell several tellings of one claim (who doubts, and whose account is doubted), never of two.
/// </summary>
internal sealed class FoundClaims
{
    private readonly Dictionary<ToldStatement, Claim> _claims = [];
    private readonly Dictionary<string, Reading> _readings;
    private readonly Dictionary<TrueTelling, ToldStatement> _found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ToldStatement, TrueClaim> _tellers = [];
    private readonly List<(TrueClaim Claim, TrueTelling Telling, TextSpan Quote)> _quotes;

    public FoundClaims(IEnumerable<(TrueClaim Claim, TrueTelling Telling)> truth, IEnumerable<Reading> readings, IEnumerable<Claim> claims)
    {
        _readings = readings.ToDictionary(static reading => reading.Report.Id, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            foreach (var telling in claim.Tellings) { _claims[StatementOf(telling)] = claim; }
        }

        _quotes = [.. truth.Select(one => (one.Claim, one.Telling, Quote: QuoteOf(one.Telling)))];
        Assign();
    }

    /// <summary>The text in which the quotes and spans of a report stand; empty where there is no such report.</summary>
    public string TextOf(string report) => _readings.TryGetValue(report, out var reading) ? reading.Report.Text : "";

    /// <summary>The statement's tellings in the claim that has it; empty where nobody tells it.</summary>
    public IEnumerable<FoundTelling> Of(TrueTelling telling)
    {
        if (!_found.TryGetValue(telling, out var statement)) { return []; }
        var claim = _claims[statement];
        return Enumerable.Range(0, claim.Tellings.Length).Where(place => StatementOf(claim.Tellings[place]) == statement).Select(place => new FoundTelling(claim, place));
    }

    /// <summary>The claim of the truth that a found telling tells; null where it tells none.</summary>
    public TrueClaim? ClaimOf(Telling telling)
    {
        var statement = StatementOf(telling);
        if (_tellers.TryGetValue(statement, out var known)) { return known; }

        // A second event word within the quote is part of the telling, and so is whoever says of themselves that they saw it.
        return StatementIn(statement) is { } read
            ? _quotes.Find(one => one.Telling.Report == statement.Report && (one.Quote.Contains(read.Event.Trigger) || Likeness(read.Span, one.Quote) > 0.5)).Claim
            : null;
    }

    public static ToldStatement StatementOf(Telling telling) => new(telling.Report.Id, telling.Statement);

    /// <summary>The best match first, over all quotes and statements.</summary>
    private void Assign()
    {
        var pairs = from quote in _quotes
                    where _readings.ContainsKey(quote.Telling.Report)
                    from statement in _readings[quote.Telling.Report].Statements
                    where Tells(statement, quote.Quote)
                    let told = new ToldStatement(quote.Telling.Report, statement.Id)
                    where _claims.ContainsKey(told)
                    orderby Likeness(statement.Span, quote.Quote) descending
                    select (quote, told);
        foreach (var (quote, told) in pairs.ToList())
        {
            if (!_found.ContainsKey(quote.Telling) && (!_tellers.TryGetValue(told, out var teller) || teller == quote.Claim))
            {
                _found[quote.Telling] = told;
                _tellers[told] = quote.Claim;
            }
        }
    }

    private Statement? StatementIn(ToldStatement told) =>
        _readings.TryGetValue(told.Report, out var reading) ? reading.Statements.FirstOrDefault(one => one.Id == told.Statement) : null;

    /// <exception cref="InvalidDataException">The words stand nowhere in the report.</exception>
    private TextSpan QuoteOf(TrueTelling telling) => telling.In(TextOf(telling.Report))
        ?? throw new InvalidDataException($"the quote \"{telling.Quote}\" is not in the report {telling.Report}: the truth and the reports of the case do not fit.");

    private static bool Tells(Statement statement, TextSpan quote) => quote.Contains(statement.Event.Trigger) && 2 * Common(statement.Span, quote) > quote.Length;

    private static double Likeness(TextSpan one, TextSpan other) => (double)Common(one, other) / (one.Length + other.Length - Common(one, other));

    private static int Common(TextSpan one, TextSpan other) => Math.Max(0, Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start));
}
