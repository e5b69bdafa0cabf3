using System.Collections.Concurrent;
using System.Globalization;
using Hearsay.Claims.Books;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Tests.Architecture;
using Hearsay.Text;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>What a ledger makes of the written cases, in numbers alone: the errors of the second are for nobody's eyes.</summary>
public sealed class CaseFloorTests
{
    private const string Floors = "tests/Hearsay.Tests/Claims/Cases/floors.tsv";

    private static readonly ConcurrentDictionary<string, Lazy<CaseTotals>> Known = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<CaseTotals, int>> Measures = new(StringComparer.Ordinal)
    {
        ["exact"] = static totals => totals.Exact,
        ["found"] = static totals => totals.Found,
        ["inBest"] = static totals => totals.InBest,
        ["rightStance"] = static totals => totals.RightStance,
        ["rightHolders"] = static totals => totals.RightHolders,
        ["pairs"] = static totals => totals.Pairs.Hits,
        ["wrongMerges"] = static totals => totals.WrongMerges.Part,
        ["wrongMergesWithStrangers"] = static totals => totals.WrongMergesWithStrangers.Part,
        ["inside"] = static totals => totals.Inside,
        ["error"] = static totals => totals.Error,
        ["disclosed"] = static totals => totals.Disclosed.Hits,
        ["disclosedTooMany"] = static totals => totals.Disclosed.Predicted - totals.Disclosed.Hits,
        ["denials"] = static totals => totals.Denials.Hits,
        ["conflicts"] = static totals => totals.Conflicts.Hits,
        ["points"] = static totals => totals.Points.Hits,
        ["reuse"] = static totals => totals.Reuse.Hits,
        ["lookAlikes"] = static totals => totals.LookAlikes.Part,
    };

    public static TheoryData<string, string, string, int> Rows()
    {
        var rows = new TheoryData<string, string, string, int>();
        foreach (var line in File.ReadLines(SourceTree.PathOf(Floors)).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            rows.Add(cells[0], cells[1], cells[2], int.Parse(cells[3], CultureInfo.InvariantCulture));
        }

        return rows;
    }

    [Theory, MemberData(nameof(Rows))]
    public void A_case_is_never_made_less_of(string folder, string measure, string bound, int value)
    {
        var number = Measures[measure](Known.GetOrAdd(folder, static folder => new(() => Score(folder))).Value);
        Assert.True(bound == "least" ? number >= value : number <= value, $"{measure} of {folder} is {number}, at {bound} {value} was reached.");
    }

    [Theory, InlineData("examples/case"), InlineData("tests/Hearsay.Tests/Claims/Cases/second")]
    public void Every_number_of_a_written_case_is_pinned(string folder) =>
        Assert.Equal(Measures.Keys.Order(StringComparer.Ordinal), Rows().Where(row => row.Data.Item1 == folder).Select(static row => row.Data.Item2).Order(StringComparer.Ordinal));

    private static CaseTotals Score(string folder)
    {
        using var truth = File.OpenRead(SourceTree.PathOf(Path.Combine(folder, "truth.json")));
        using var rows = File.OpenText(SourceTree.PathOf(Path.Combine(folder, "reports.jsonl")));
        var reports = CaseReports.Read(folder, rows);
        var readings = reports.Latest.Select(static report => report.Language == LanguageCheck.English ? ShippedReader.Read(report) : new Reading { Reader = "", Report = report }).ToList();
        return CaseScore.Of(TruthFile.Read(folder, truth), reports, readings, ClaimBook.Of(readings).Claims()).Totals;
    }
}
