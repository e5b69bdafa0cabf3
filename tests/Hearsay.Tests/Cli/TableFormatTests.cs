using System.Text.Json;
using Hearsay.Cli;
using Hearsay.Cli.Formats;
using Hearsay.Reports;

namespace Hearsay.Tests.Cli;

/// <summary>Statements as a table for spreadsheets, places as a map for geographers.</summary>
public sealed class TableFormatTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("said \"so\"", "\"said \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("-33.8678; 48.8534", "-33.8678; 48.8534")]
    [InlineData("-5; =1", "'-5; =1")]
    [InlineData("+cmd|'/c calc'!A1", "'+cmd|'/c calc'!A1")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1,A2)", "\"'@SUM(A1,A2)\"")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("-62.6875", "-62.6875")]
    [InlineData("- said nobody", "'- said nobody")]
    [InlineData("it = that", "it = that")]
    public void A_cell_is_quoted_where_it_must_be_and_never_a_formula(string? value, string cell) => Assert.Equal(cell, CsvCell.Of(value));

    [Fact]
    public async Task A_table_has_a_header_and_one_row_for_each_statement()
    {
        var rows = Table.Rows((await InventedAsync("csv")).Output);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal("the Sorrel dam \"could not hold another night", Table.Cell(rows, 1, "text"));
        Assert.Equal("Meridian Post (relays) → two engineers (affirms)", Table.Cell(rows, 1, "chain"));
        Assert.Equal(("negated", "happened", "river authority"), (Table.Cell(rows, 2, "polarity"), Table.Cell(rows, 2, "modality"), Table.Cell(rows, 2, "holders")));
        Assert.Equal("Tessaly Wire", Table.Cell(rows, 3, "outlet"));
        Assert.Equal(("after s4", "before s3"), (Table.Cell(rows, 3, "relations"), Table.Cell(rows, 4, "relations")));
        var (start, end) = (int.Parse(Table.Cell(rows, 3, "start"), null), int.Parse(Table.Cell(rows, 3, "end"), null));
        Assert.Equal(InventedReading.Text[start..end], Table.Cell(rows, 3, "text"));
    }

    [Fact]
    public async Task Several_reports_share_one_table_and_one_map()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", InventedReading.Text);
        folder.Write("b.txt", "Ann said so.");
        folder.Write("c.txt", InventedReading.Text);
        var table = await CommandRun.OfAsync(Read, "", "read", folder.Path, "--format", "csv");
        Assert.Equal(1 + 8, Table.Rows(table.Output).Count);

        var map = (await CommandRun.OfAsync(Read, "", "read", folder.Path, "--format", "geojson")).Json();
        Assert.Equal(2, map.GetProperty("features").GetArrayLength());

        static Reading Read(Report report) => report.Text == InventedReading.Text ? InventedReading.Of(report) : PlainReader.Read(report);
    }

    [Fact]
    public async Task A_place_is_a_feature_with_its_longitude_first()
    {
        var map = (await InventedAsync("geojson")).Json();
        Assert.Equal("FeatureCollection", map.GetProperty("type").GetString());
        var feature = map.GetProperty("features")[0];
        Assert.Equal("Feature", feature.GetProperty("type").GetString());
        Assert.Equal([-62.6875, 17.25], feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(number => number.GetDouble()));
        Assert.Equal(("Avenmoor", "city"), (feature.GetProperty("properties").GetProperty("name").GetString(), feature.GetProperty("properties").GetProperty("precision").GetString()));
    }

    [Fact]
    public void A_place_without_a_point_has_no_geometry()
    {
        var reading = InventedReading.Of(new() { Id = "r", Text = InventedReading.Text, Sha256 = "" });
        var border = reading with { Places = [reading.Places[0] with { Latitude = null, Longitude = null }] };
        using var feature = JsonDocument.Parse(new GeoJsonFormat().Render(border, 1));
        Assert.Equal(JsonValueKind.Null, feature.RootElement.GetProperty("geometry").ValueKind);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public async Task A_report_that_claims_nothing_gives_an_empty_table_and_an_empty_map(string format)
    {
        var run = await CommandRun.OfAsync(PlainReader.Read, "Ann said so.", "read", "-", "--format", format);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Assert.Equal(format is "csv" ? 1 : 0, format is "csv" ? Table.Rows(run.Output).Count : run.Json().GetProperty("features").GetArrayLength());
    }

    private static async Task<CommandRun> InventedAsync(string format)
    {
        using var folder = new TemporaryFolder();
        return await CommandRun.OfAsync(InventedReading.Of, "", "read", folder.Write("report.txt", InventedReading.Text), "--outlet", "Tessaly Wire", "--format", format);
    }
}
