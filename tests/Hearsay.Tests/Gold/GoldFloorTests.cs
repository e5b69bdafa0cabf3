using System.Globalization;
using Hearsay.Reports;
using Hearsay.Scoring;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Gold;

/// <summary>The scores of what ships never fall in silence: floors.tsv pins them, a little under what was reached.</summary>
public sealed class GoldFloorTests
{
    public static TheoryData<string, string, double> Floors()
    {
        var floors = new TheoryData<string, string, double>();
        foreach (var line in File.ReadLines(SourceTree.PathOf("tests/Hearsay.Tests/Gold/floors.tsv")).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            floors.Add(cells[0], cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture));
        }

        return floors;
    }

    [Theory, MemberData(nameof(Floors))]
    public void A_score_stays_above_its_floor(string gold, string measure, double floor)
    {
        var score = GoldScores.Of(gold, measure);
        Assert.True(score >= floor, string.Create(CultureInfo.InvariantCulture, $"{measure} on {gold} is {score:F1}, its floor is {floor:F1}."));
    }
}
