using System.Globalization;
using CsCheck;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Reports;
using Hearsay.Tests.Examples;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Books;

/// <summary>A book into which reports come and from which they go again is at any moment the book of what is there.</summary>
public sealed class LivingBookTests
{
    private const string Wire = "The Kardan army bombed the port of Halden on Monday, the harbour authority said. Two cranes fell into the basin and burned until the evening. "
        + "The harbour master, Edda Lorne, said that the fire had been seen from the hills and that the port would stay closed until the wreck was lifted.";

    private const string Credits = " Follow the Brinmouth Gazette for more from the coast, the courts and the council of Brinmouth every day of the week and in the evening.";

    private static readonly Lazy<ReportState[]> Pool = new(() =>
    [
        Told("w1", "Tessaly Wire", Wire, 6),
        Told("c1", "Brinmouth Gazette", Wire, 9),
        Told("c2", "Norrhaven Post", Wire + Credits, 9),
        Told("c0", "The Early Bird", Wire, 3),
        Told("d1", "Norrhaven Post", "The Kardan army denied that it had bombed the port of Halden on Monday. It said in a statement that all of its planes had been on the ground.", 12),
        Told("o1", "The Pilot", "Pilots in Halden said that the Kardan army bombed the port of Halden on Monday. Five people were killed, a doctor said.", 10),
        Told("o1@2", "The Pilot", "The Kardan army bombed the port of Halden on Monday. Seven people were killed, a doctor said.", 14) with { First = "o1", Revision = 2 },
        Told("o1@3", "The Pilot", "The Kardan army bombed Halden on Monday. Seven people were killed, a doctor and an official said.", 15) with { First = "o1", Revision = 3 },
        TakenBack(Told("w1@2", "Tessaly Wire", Wire, 13) with { First = "w1", Revision = 2 }),
        Told("g1", "The Lamp", "The army bombed Halden on Monday, officials said. Kardan said nothing.", 11),
        Told("f1", "Le Phare", "L'armée a bombardé le port dans la nuit de lundi, selon le ministère. Les habitants ont fui vers les collines et attendent des nouvelles.", 8),
    ]);

    private static ReportState TakenBack(ReportState state) => state with { Reading = state.Reading with { Report = state.Reading.Report with { Withdrawn = "Wrong port." } } };

    [Fact]
    public void Whatever_comes_and_goes_the_claims_are_those_of_what_is_there() =>
        Gen.Select(Gen.Int[0, Pool.Value.Length - 1], Gen.Int[0, 2]).Array[1, 24].Sample(
            static steps =>
            {
                var (book, here) = (new ClaimBook(), new Dictionary<int, ReportState>());
                foreach (var (report, asked) in steps)
                {
                    var state = Pool.Value[report];
                    if (here.Remove(report)) { Assert.True(book.Remove(state.Reading.Report.Id)); }
                    else
                    {
                        here.Add(report, state);
                        book.Add(state);
                    }

                    // What was asked for before is what must not be out of date afterwards.
                    if (asked == 0) { Assert.Equal(Shape(Fresh(here.Values)), Shape(book)); }
                }

                Assert.Equal(Shape(Fresh(here.Values)), Shape(book));
            },
            iter: 150);

    [Fact]
    public void A_whole_case_may_come_in_any_order_with_questions_in_between()
    {
        var written = Case();
        Gen.Shuffle(Enumerable.Range(0, written.Count).ToArray()).Sample(
            order =>
            {
                Assert.Equal(Shape(Fresh(written)), Shape(Fresh(order.Select(number => written[number]))));
                var book = new ClaimBook();
                foreach (var (place, number) in order.Index())
                {
                    book.Add(written[number]);
                    if (place % 7 == 0) { Shape(book); }
                }

                foreach (var number in order.Take(8)) { book.Remove(written[number].Reading.Report.Id); }
                Assert.Equal(Shape(Fresh(order.Skip(8).Order().Select(number => written[number]))), Shape(Gone(order, written)));
                Assert.Equal(Shape(Fresh(order.Skip(8).Order().Select(number => written[number]))), Shape(book));
            },
            iter: 4);
    }

    [Fact]
    public void The_states_of_a_report_are_one_report_and_nothing_is_counted_twice()
    {
        var book = Fresh(Pool.Value.Where(static state => state.First == "o1"));
        var bombing = book.Claims().First(static claim => claim.Tellings.Length == 2 && claim.Words.Contains("bombed the port", StringComparison.Ordinal));

        Assert.Equal((1, 1, 1), (bombing.Reports, bombing.Origins.Reports, bombing.Origins.Outlets));
        Assert.Equal(["o1", "o1@2"], bombing.Tellings.Select(static telling => telling.Report.Id));

        var killed = book.Claims().First(static claim => claim.Words.StartsWith("Five people", StringComparison.Ordinal) || claim.Words.StartsWith("Seven people", StringComparison.Ordinal));
        Assert.Single(killed.Origins.List, static origin => origin.Name == "doctor");
        Assert.Equal(0, killed.Origins.ReuseGroups);
    }

    [Fact]
    public void What_a_later_state_no_longer_has_stays_and_is_marked()
    {
        var book = Fresh(Pool.Value.Where(static state => state.First == "o1" && state.Revision < 3));
        var tellings = book.Claims().SelectMany(static claim => claim.Tellings).ToLookup(telling => book.WordsOf(telling).ToString());

        var pilots = Assert.Single(tellings.First(static told => told.Key.Contains("bombed", StringComparison.Ordinal) && told.First().Report.Revision == 1));
        Assert.Equal("Pilots in Halden", pilots.Holders[0].Name, ignoreCase: true);
        Assert.Equal((RevisionFate.Dropped, "o1@2"), (pilots.Later!.Fate, pilots.Later.Since.Id));
        Assert.All(tellings.SelectMany(static told => told).Where(static telling => telling.Report.Revision == 2), static telling => Assert.Null(telling.Later));
        var five = Assert.Single(tellings.First(static told => told.Key.StartsWith("Five people", StringComparison.Ordinal)));
        Assert.Equal((RevisionFate.Reworded, "o1@2"), (five.Later!.Fate, five.Later.Since.Id));
        Assert.False(five.IsWithdrawn);
    }

    [Fact]
    public void A_report_that_comes_late_may_be_the_original_of_those_that_are_here()
    {
        var book = Fresh(Pool.Value.Take(2));
        Assert.Equal("w1", Bombing(book).Tellings.Single(static telling => telling.Report.Id == "c1").ReusedFrom);

        book.Add(Pool.Value[3]);
        Assert.All(Bombing(book).Tellings, static telling => Assert.Equal(telling.Report.Id == "c0" ? null : "c0", telling.ReusedFrom));

        book.Remove("c0");
        Assert.Equal("w1", Bombing(book).Tellings.Single(static telling => telling.Report.Id == "c1").ReusedFrom);
    }

    private static Claim Bombing(ClaimBook book) => book.Claims().First(static claim => claim.Clearest.Event.Trigger.In(claim.In.Text) is "bombed");

    private static ClaimBook Fresh(IEnumerable<ReportState> states)
    {
        var book = new ClaimBook();
        foreach (var state in states) { book.Add(state); }
        return book;
    }

    private static string Shape(ClaimBook book) => string.Join('\n', book.Claims().Select(claim => book.Find(claim.Id)!).Select(claim => string.Create(CultureInfo.InvariantCulture,
        $"{claim.Id} {claim.Words} {claim.Reports} {claim.Origins.Min}-{claim.Origins.Max} {string.Join(',', claim.Origins.Unread)} {claim.Origins.ReuseGroups} {claim.IsContradicted} ")
        + string.Join(' ', claim.Links) + string.Join(' ', claim.Judged.Denials.Select(static denial => $"{denial.Origin.Name}{denial.ByAccused}{denial.OfMoreGeneral}"))
        + string.Join(' ', claim.Origins.List.Select(static origin => $"{origin.Name}/{origin.Sort}/{origin.Number}")) + ConflictFinder.OfFigures(claim.Judged).Count()
        + string.Join(' ', claim.Tellings.Select(static telling => $"{telling.Report.Id}/{telling.Statement}/{telling.Report.Order}/{telling.ReusedFrom}/{telling.Later?.Fate}/{telling.Later?.Since.Id}"))));

    private static ClaimBook Gone(int[] order, List<ReportState> written)
    {
        var book = Fresh(order.Select(number => written[number]));
        foreach (var number in order.Take(8)) { book.Remove(written[number].Reading.Report.Id); }
        return book;
    }

    private static List<ReportState> Case() =>
    [
        .. from report in WrittenCase.In("examples/case").Revisions
           from state in report.Index()
           let draft = new ReportDraft { Id = state.Index == 0 ? report.Key : $"{report.Key}@{state.Index + 1}", Outlet = state.Item.Outlet, Text = state.Item.Text, Published = DateOnly.FromDateTime(state.Item.Published.Date), PublishedAt = state.Item.Published }
           select new ReportState { Reading = Read(draft.ToReport()), First = report.Key, Revision = state.Index + 1 },
    ];

    private static Reading Read(Report report) => report.Language == LanguageCheck.English ? ShippedReader.Read(report) : new Reading { Reader = "", Report = report };

    private static ReportState Told(string id, string outlet, string text, int hour) => new()
    {
        Reading = ShippedReader.Read(new ReportDraft
        {
            Id = id,
            Outlet = outlet,
            Text = text,
            Published = new DateOnly(2031, 5, 13),
            PublishedAt = new DateTimeOffset(2031, 5, 13, hour, 0, 0, TimeSpan.Zero),
        }.ToReport()),
    };
}
