using System.Text.Json;
using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

/// <summary>What a reading looks like in each format.</summary>
public sealed class ReadFormatTests
{
    [Theory]
    [InlineData("text", "reading.txt")]
    [InlineData("json", "reading.json")]
    [InlineData("html", "reading.html")]
    [InlineData("csv", "reading.csv")]
    [InlineData("geojson", "reading.geojson")]
    public async Task A_reading_is_printed_as_approved(string format, string golden)
    {
        var run = await InventedAsync("--format", format);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Golden.Matches(golden, run.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Json_lines_hold_the_same_as_json()
    {
        var line = Assert.Single((await InventedAsync("--jsonl")).JsonLines());
        Assert.True(JsonElement.DeepEquals((await InventedAsync("--json")).Json(), line));
    }

    [Fact]
    public async Task Every_span_in_the_json_lies_in_the_text()
    {
        var reading = (await InventedAsync("--json")).Json();
        var text = reading.GetProperty("report").GetProperty("text").GetString()!;
        var content = reading.GetProperty("attributions")[3].GetProperty("content").GetProperty("spans")[0];
        Assert.Equal("that water had been let out", text[content[0].GetInt32()..content[1].GetInt32()]);
        Assert.Equal(InventedReading.Text, text);
    }

    [Theory]
    [InlineData(24)]
    [InlineData(60)]
    public async Task Text_keeps_to_the_width_of_the_screen(int width)
    {
        using var folder = new TemporaryFolder();
        using var output = new MemoryStream();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Errors = TextWriter.Null, Width = width };
        await new CommandLine(terminal, _ => InventedReading.Of).RunAsync(["read", folder.Write("report.txt", InventedReading.Text)]);
        Assert.All(System.Text.Encoding.UTF8.GetString(output.ToArray()).Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public async Task Colours_are_for_screens_only()
    {
        Assert.DoesNotContain('\e', (await InventedAsync()).Output);

        using var folder = new TemporaryFolder();
        using var output = new MemoryStream();
        var terminal = new Terminal { Input = Stream.Null, Output = output, Errors = TextWriter.Null, Colours = true };
        await new CommandLine(terminal, _ => InventedReading.Of).RunAsync(["read", folder.Write("report.txt", InventedReading.Text)]);
        Assert.Contains("\e[", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_would_steer_the_terminal_does_not()
    {
        var run = await CommandRun.OfAsync(PlainReader.Read, "Ann said \e[31mred [bold]bold[/] \a\u009b5n.", "read", "-");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
        Assert.Contains("[bold]bold[/]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_in_another_language_is_said_to_be_unread()
    {
        var run = await CommandRun.OfAsync(
            PlainReader.Read, "قال الوزير", "read", "-", "--json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("its language is ar", run.Errors, StringComparison.Ordinal);
        Assert.Equal("قال الوزير", run.Json().GetProperty("report").GetProperty("text").GetString());
        Assert.Equal(0, run.Json().GetProperty("attributions").GetArrayLength());
    }

    private static async Task<CommandRun> InventedAsync(params string[] options)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", InventedReading.Text);
        return await CommandRun.OfAsync(
            InventedReading.Of, "", ["read", path, "--outlet", "Tessaly Wire", "--published", "2031-05-12", .. options]);
    }
}
