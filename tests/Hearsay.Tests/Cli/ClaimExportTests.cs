using System.Text.Json;
using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

/// <summary>Claims for spreadsheets, maps and programs: whole, exact, and never an accusation without its denials.</summary>
public sealed class ClaimExportTests : IAsyncLifetime, IDisposable
{
    private const string Accusation = "HALDEN, May 13, 2031 (Tessaly Wire) -- The Kardan army bombed the port of Halden on Monday, the harbour authority said. Two cranes fell into the basin.";
    private const string Denial = "The Kardan army denied that it had bombed the port of Halden on Monday. It said in a statement that all of its planes had been on the ground.";
    private const string Elsewhere = "The mayor of Madrid said the bridge “=held” on Monday. Edda Lorne visited the hospital in Paris, a spokesman said.";

    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        string[] rows =
        [
            Row("w1", "Tessaly Wire", 6, Accusation), Row("d1", "Norrhaven Post", 9, Denial), Row("e1", "=cmd|'/c calc'!A1", 10, Elsewhere),
            Row("f1", "Le Phare", 11, "L'armée a bombardé le port dans la nuit de lundi, selon le ministère. Les habitants ont fui vers les collines et attendent des nouvelles."),
        ];
        Assert.Equal(ExitCode.Done, (await RunAsync("add", _folder.Write("rows.jsonl", string.Join('\n', rows)))).Code);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_row_has_the_exact_words_of_its_telling_and_where_they_stand()
    {
        var run = await RunAsync("export", "--format", "csv");
        var rows = Table.Rows(run.Output);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        for (var row = 1; row < rows.Count; row++)
        {
            var text = Table.Cell(rows, row, "report") switch { "w1" => Accusation, "d1" => Denial, _ => Elsewhere };
            var (start, end) = (int.Parse(Table.Cell(rows, row, "start"), null), int.Parse(Table.Cell(rows, row, "end"), null));
            Assert.Equal(text[start..end], Table.Cell(rows, row, "quote"));
        }

        Assert.Contains($"{rows.Count - 1} tellings; head {Table.Cell(rows, 1, "head")}", run.Errors, StringComparison.Ordinal);
        Assert.Equal(rows.Count - 1, (await ClaimsAsync()).Sum(static claim => claim.GetProperty("tellings").GetArrayLength()));
    }

    [Theory]
    [InlineData]
    [InlineData("--who", "harbour authority")]
    [InlineData("--about", "bombed port", "--since", "2031-05-13")]
    public async Task No_accusation_is_exported_without_the_denials_that_are_held(params string[] filter)
    {
        var rows = Table.Rows((await RunAsync(["export", "--format", "csv", .. filter])).Output);
        var accusing = Enumerable.Range(1, rows.Count - 1).Where(row => Table.Cell(rows, row, "report") is "w1" && Table.Cell(rows, row, "quote").Contains("bombed", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(accusing);
        Assert.All(accusing, row => Assert.Contains("Kardan army", Table.Cell(rows, row, "contradicted_by"), StringComparison.Ordinal));
        Assert.All(accusing, row => Assert.StartsWith("d1/s", Table.Cell(rows, row, "denial_tellings"), StringComparison.Ordinal));
        Assert.All(accusing, row => Assert.Contains("bombed the port of Halden", Table.Cell(rows, row, "denial_words"), StringComparison.Ordinal));

        var claim = (await ClaimsAsync(filter)).Single(static one => Tells(one, "w1", "bombed"));
        var denial = Assert.Single(claim.GetProperty("denials").EnumerateArray());
        Assert.Equal(("Kardan army", true), (denial.GetProperty("by").GetString(), denial.GetProperty("accused").GetBoolean()));
        Assert.Contains("bombed the port of Halden", denial.GetProperty("tellings")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("Kardan army", Assert.Single(claim.GetProperty("conflicts").EnumerateArray()).GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_has_every_field_of_the_contract()
    {
        var line = (await RunAsync("export", "--format", "jsonl")).JsonLines()[0];
        Assert.StartsWith("7:", line.GetProperty("head").GetString(), StringComparison.Ordinal);
        var claim = line.GetProperty("claim");
        Has(claim, "id", "text", "event", "firstTold", "tellings", "origins", "refines", "refinedBy", "related", "denials", "conflicts", "figures", "grade");
        Has(claim.GetProperty("event"), "trigger", "type", "mode", "actors", "recipients", "places", "time", "quantities");
        Has(claim.GetProperty("tellings")[0], "report", "statement", "holder", "stance", "chain", "alleged", "withdrawn", "reusedFrom");
        Has(claim.GetProperty("origins"), "min", "max", "level", "list", "checked", "circular", "open", "unstated", "withdrawn", "unread", "reports", "outlets", "reuseGroups");
        Has(claim.GetProperty("origins").GetProperty("list")[0], "name", "kind", "named", "checked", "tellings", "mayBeSame", "why");
        Assert.Equal(1, claim.GetProperty("origins").GetProperty("unread").GetProperty("fr").GetInt32());

        static void Has(JsonElement of, params string[] names) => Assert.All(names, name => Assert.True(of.TryGetProperty(name, out _), name));
    }

    [Fact]
    public async Task A_place_on_the_map_is_as_exact_as_the_words_and_has_the_denials()
    {
        var run = await RunAsync("export", "--format", "geojson");
        var map = run.Json();
        Assert.StartsWith("7:", map.GetProperty("head").GetString(), StringComparison.Ordinal);
        var paris = map.GetProperty("features").EnumerateArray().First(static one => one.GetProperty("properties").GetProperty("place").GetString() is "Paris");
        Assert.Equal(2.3, paris.GetProperty("geometry").GetProperty("coordinates")[0].GetDouble(), tolerance: .1);
        Assert.Equal("city", paris.GetProperty("properties").GetProperty("precision").GetString());
        Assert.Equal("Paris", paris.GetProperty("properties").GetProperty("tellings")[0].GetProperty("placeWords").GetString());
        Assert.Equal(
            (JsonValueKind.Array, JsonValueKind.Array, JsonValueKind.Array),
            (paris.GetProperty("properties").GetProperty("denials").ValueKind, paris.GetProperty("properties").GetProperty("notSoInOwnVoice").ValueKind, paris.GetProperty("properties").GetProperty("conflicts").ValueKind));
        var told = paris.GetProperty("properties").GetProperty("tellings")[0];
        Assert.Equal("Paris", Elsewhere[told.GetProperty("placeSpan")[0].GetInt32()..told.GetProperty("placeSpan")[1].GetInt32()]);
        Assert.Equal((false, JsonValueKind.Null), (told.GetProperty("withdrawn").GetBoolean(), told.GetProperty("reusedFrom").ValueKind));
        Assert.Contains("name no place and are not on the map", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_cell_is_a_formula()
    {
        var table = (await RunAsync("export", "--format", "csv", "--about", "bridge")).Output;
        Assert.Contains(",'=cmd|'/c calc'!A1,", table, StringComparison.Ordinal);
        Assert.All(Table.Rows(table).SelectMany(static row => row), static cell => Assert.False(cell is ['=' or '+' or '@', ..], cell));
    }

    [Fact]
    public async Task A_file_is_there_once_it_is_whole()
    {
        var printed = (await RunAsync("export", "--format", "csv")).Output;
        var run = await RunAsync("export", "--out", _folder["claims.csv"]);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Output));
        Assert.Equal(printed, await File.ReadAllTextAsync(_folder["claims.csv"], TestContext.Current.CancellationToken));
        Assert.False(File.Exists(_folder["claims.csv.part"]));
    }

    [Theory]
    [InlineData(2, "in which format?", "export")]
    [InlineData(2, "not \"xlsx\"", "export", "--format", "xlsx")]
    [InlineData(2, "export takes no operands", "export", "claims.csv")]
    [InlineData(2, "--since takes a day", "export", "--format", "csv", "--since", "Monday")]
    [InlineData(1, "its folder is not there", "export", "--out", "/nowhere/there/claims.csv")]
    public async Task Wrong_exports_are_told_what_to_write_instead(int code, string expected, params string[] words)
    {
        var run = await RunAsync(words);
        Assert.Contains(expected, run.Errors, StringComparison.Ordinal);
        Assert.Equal((code, ""), ((int)run.Code, run.Output));
    }

    private static bool Tells(JsonElement claim, string report, string words) => claim.GetProperty("tellings").EnumerateArray()
        .Any(telling => telling.GetProperty("report").GetString() == report && telling.GetProperty("text").GetString()!.Contains(words, StringComparison.Ordinal));

    private static string Row(string id, string outlet, int hour, string text) =>
        JsonSerializer.Serialize(new { id, outlet, published = $"2031-05-13T{hour:00}:00:00Z", text });

    private async Task<List<JsonElement>> ClaimsAsync(params string[] filter) =>
        [.. (await RunAsync(["export", "--format", "jsonl", .. filter])).JsonLines().Select(static line => line.GetProperty("claim"))];

    private Task<CommandRun> RunAsync(params string[] words) => CommandRun.OfAsync(ShippedReader.Read, "", [.. words, "--ledger", _folder["ledger.db"]]);
}
