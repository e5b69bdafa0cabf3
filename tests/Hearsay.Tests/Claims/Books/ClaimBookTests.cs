using Hearsay.Claims.Books;
using Hearsay.Reports;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims.Books;

/// <summary>From the texts of several reports to their claims.</summary>
public sealed class ClaimBookTests
{
    private const string Wire = "The Kardan army bombed the port of Halden on Monday, the harbour authority said. Two cranes fell into the basin and burned until the evening. "
        + "The harbour master, Edda Lorne, said that the fire had been seen from the hills and that the port would stay closed until the wreck was lifted.";

    [Fact]
    public void A_copy_is_a_telling_and_no_origin()
    {
        var alone = Bombing(Book(Told("w1", "Tessaly Wire", Wire)));
        var copied = Bombing(Book(Told("w1", "Tessaly Wire", Wire), Told("c1", "Brinmouth Gazette", Wire, hour: 9)));

        Assert.Equal(2, copied.Reports);
        Assert.Equal("w1", Assert.Single(copied.Tellings, static telling => telling.Report.Id == "c1").ReusedFrom);
        Assert.Equal((alone.Origins.Min, alone.Origins.Max), (copied.Origins.Min, copied.Origins.Max));
        Assert.Equal(alone.Id, copied.Id);
    }

    [Fact]
    public void What_may_be_told_elsewhere_too_adds_to_the_most_alone()
    {
        const string Tuesday = "Gunmen attacked the airport in Kabul on Tuesday, the governor said.";
        const string Monday = "Gunmen attacked the airport in Kabul on Monday, the police said.";
        const string Open = "Gunmen attacked the airport in Kabul, the airline said.";
        var certain = Attack(Book(Told("t", "Tessaly Wire", Tuesday), Told("m", "Brinmouth Gazette", Monday)));
        var doubtful = Attack(Book(Told("t", "Tessaly Wire", Tuesday), Told("m", "Brinmouth Gazette", Monday), Told("o", "The Pilot", Open)));

        Assert.Equal((1, 1, 0), (certain.Origins.Min, certain.Origins.Max, certain.Origins.Doubtful));
        Assert.Equal((1, 2, 1), (doubtful.Origins.Min, doubtful.Origins.Max, doubtful.Origins.Doubtful));
        Assert.Equal(certain.Origins.Reports, doubtful.Origins.Reports);

        static Claim Attack(ClaimBook book) => book.Claims().First(static claim => claim.Tellings[0].Report.Id == "t" && claim.Clearest.Event.Trigger.In(claim.In.Text) is "attacked");
    }

    [Fact]
    public void A_denial_stands_beside_the_claim_that_it_denies()
    {
        var claim = Bombing(Book(
            Told("w1", "Tessaly Wire", Wire),
            Told("d1", "Norrhaven Post", "The Kardan army denied that it had bombed the port of Halden on Monday. It said in a statement that all of its planes had been on the ground.", hour: 12)));

        var denial = Assert.Single(claim.Judged.Denials);
        Assert.True(denial.ByAccused, denial.Origin.Name);
        Assert.True(claim.IsContradicted);
        Assert.Equal(1, claim.Origins.Min);
    }

    [Fact]
    public void The_order_in_which_reports_come_decides_nothing()
    {
        Reading[] told =
        [
            Told("w1", "Tessaly Wire", Wire), Told("c1", "Brinmouth Gazette", Wire, hour: 9),
            Told("o1", "The Pilot", "Pilots in Halden said that the Kardan army bombed the port of Halden on Monday. They will meet on Friday to talk about the wreck.", hour: 10),
        ];

        Assert.Equal(Shape(Book(told)), Shape(Book([.. told.Reverse()])));
    }

    [Fact]
    public void What_is_not_read_is_counted_and_told_with_every_claim()
    {
        var foreign = Told("f1", "Le Phare", "L'armée a bombardé le port dans la nuit de lundi, selon le ministère. Les habitants ont fui vers les collines et attendent des nouvelles.");

        Assert.Equal(1, Bombing(Book(Told("w1", "Tessaly Wire", Wire), foreign)).Origins.Unread["fr"]);
    }

    private static ClaimBook Book(params Reading[] readings) => ClaimBook.Of(readings);

    private static Claim Bombing(ClaimBook book) => book.Claims().First(static claim => claim.Clearest.Event.Trigger.In(claim.In.Text) is "bombed");

    private static List<string> Shape(ClaimBook book) =>
        [.. book.Claims().Select(static claim => $"{claim.Id} {claim.Words} {claim.Origins.Min}-{claim.Origins.Max} {string.Join(',', claim.Tellings.Select(static telling => $"{telling.Report.Id}/{telling.Statement}"))}")];

    private static Reading Told(string id, string outlet, string text, int hour = 6) => ShippedReader.Read(new ReportDraft
    {
        Id = id,
        Outlet = outlet,
        Text = text,
        Published = new DateOnly(2031, 5, 13),
        PublishedAt = new DateTimeOffset(2031, 5, 13, hour, 0, 0, TimeSpan.Zero),
    }.ToReport());
}
