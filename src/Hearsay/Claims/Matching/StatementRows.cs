using Hearsay.Claims.Reuse;
using Hearsay.Grammar;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Matching;

/// <summary>All statements of all reports, as rows: those of one report stand together.</summary>
internal sealed class StatementRows
{
    private readonly List<(string Id, ReportAge Age, int First, int Count)> _reports = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(int Report, StatementId Statement, ulong Id, float Clarity)> _rows = [];
    private readonly Dictionary<ulong, int> _ids = [];
    private readonly Dictionary<int, int> _redirects = [];

    public int Count => _rows.Count;

    public ToldStatement this[int row] => new(_reports[_rows[row].Report].Id, _rows[row].Statement);

    public ClaimId IdOf(int row) => new(_rows[row].Id);

    /// <summary>The statement that bears this name, or the one to which it was handed on.</summary>
    public bool TryFind(ClaimId id, out int row)
    {
        var known = _ids.TryGetValue(id.Number, out row);
        while (_redirects.TryGetValue(row, out var next) && known) { row = next; }
        return known;
    }

    public bool TryRowsOf(string report, out int first, out int count)
    {
        var known = _numbers.TryGetValue(report, out var number);
        (first, count) = known ? (_reports[number].First, _reports[number].Count) : (0, 0);
        return known;
    }

    public int RowOf(string report, StatementId statement)
    {
        if (TryRowsOf(report, out var first, out var count))
        {
            // Statements are numbered from 1 in the order of the text, but for those that people add or take out.
            var guess = first + statement.Number - 1;
            if (guess >= first && guess < first + count && _rows[guess].Statement == statement) { return guess; }
            for (var row = first; row < first + count; row++)
            {
                if (_rows[row].Statement == statement) { return row; }
            }
        }

        return -1;
    }

    public void Add(StatedReport report)
    {
        var number = _reports.Count;
        _numbers.Add(report.Report.Id, number);
        _reports.Add((report.Report.Id, ReportAge.Of(report.Report, report.Published, report.Revision), _rows.Count, report.Statements.Length));
        foreach (var statement in report.Statements)
        {
            var id = FreeId(report.Report.Id, statement);
            _ids[id] = _rows.Count;
            _rows.Add((number, statement.Id, id, report.Rejected.Contains(statement.Id) ? float.MinValue : ClarityOf(statement, report.Report.Text)));
        }
    }

    /// <summary>Forgets which rows are this report's; their names go on to lead to where they were handed on.</summary>
    public void Remove(string report) => _numbers.Remove(report);

    public void Redirect(int from, int to) => _redirects[from] = to;

    public int Earlier(int one, int other)
    {
        var (row, others) = (_rows[one], _rows[other]);
        var byAge = row.Report == others.Report ? row.Statement.Number.CompareTo(others.Statement.Number) : _reports[row.Report].Age.ComparedTo(_reports[others.Report].Age);
        return byAge != 0 ? byAge : string.CompareOrdinal(_reports[row.Report].Id, _reports[others.Report].Id);
    }

    public int Clearer(int one, int other) =>
        _rows[one].Clarity == _rows[other].Clarity ? (Earlier(one, other) <= 0 ? one : other) : _rows[one].Clarity > _rows[other].Clarity ? one : other;

    /// <summary>Two statements may share a trigger ("the army and the navy shelled ..."): the second takes the next number. A report that was taken out and comes back has its names again.</summary>
    private ulong FreeId(string report, Statement statement)
    {
        var id = FormHash.Of(report) ^ ((ulong)(statement.Event.Trigger.Start + 1) * 0x9E3779B97F4A7C15);
        while (_ids.TryGetValue(id, out var taken) && (_rows[taken].Report == _numbers[report] || _reports[_rows[taken].Report].Id != report)) { id++; }
        return id;
    }

    private static float ClarityOf(Statement statement, string text)
    {
        var affirmed = statement.Polarity == Polarity.Affirmed ? 4 : 0;
        var real = statement.Modality is Modality.Happened or Modality.Ongoing ? 2 : 0;
        var slots = statement.Event.Actors.Length + statement.Event.Recipients.Length + statement.Event.Places.Length + (statement.Event.Time is null ? 0 : 1);
        var tooLong = statement.Span.Length > 200 ? 1 : 0;
        return (float)(affirmed + real + statement.Confidence + (0.25 * Math.Min(slots, 4)) + (0.25 * Math.Min(NamesIn(statement.Span.In(text)), 4)) - tooLong);
    }

    /// <summary>Words with a capital behind the first one: who names is clearer than who says "they".</summary>
    private static int NamesIn(ReadOnlySpan<char> words)
    {
        var names = 0;
        foreach (var word in new Words(words)) { names += word.Start > 0 && char.IsUpper(words[word.Start]) ? 1 : 0; }
        return names;
    }
}
