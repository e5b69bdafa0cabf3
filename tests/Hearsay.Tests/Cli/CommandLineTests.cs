using Hearsay.Cli;

namespace Hearsay.Tests.Cli;

/// <summary>Manners of the command line: help, versions, and what is said to a wrong word.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("read", "--help")]
    [InlineData("eval", "-h")]
    [InlineData("help", "doctor")]
    public async Task Help_has_examples(params string[] words)
    {
        var run = await CommandRun.OfAsync(words);
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Errors));
        Assert.Contains("EXAMPLES\n  hearsay ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line() =>
        Assert.Matches(@"^hearsay \d+\.\d+\.\d+\n$", (await CommandRun.OfAsync("--version")).Output);

    [Theory]
    [InlineData("hearsay VERB")]
    [InlineData("Did you mean read?", "raed")]
    [InlineData("is no verb", "launch")]
    [InlineData("read what?", "read")]
    [InlineData("Did you mean --published?", "read", "-", "--publishd", "2031-05-12")]
    [InlineData("--published takes a day", "read", "-", "--published", "Monday")]
    [InlineData("--published needs a value", "read", "-", "--published")]
    [InlineData("given twice", "read", "-", "--json", "--json")]
    [InlineData("takes no value", "read", "-", "--json=yes")]
    [InlineData("--format is text, json, jsonl, html, csv or geojson", "read", "-", "--format", "xml")]
    [InlineData("one format at a time", "read", "-", "--json", "--format=html")]
    [InlineData("--threads takes a number from 1 up", "read", "-", "--threads", "0")]
    [InlineData("--title belongs to one report", "read", "a.txt", "b.txt", "--title", "T")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "klingon")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "utf-7")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "csUnicode11UTF7")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "unicode-1-1-utf-7")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "unicode-2-0-utf-7")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "x-unicode-1-1-utf-7")]
    [InlineData("--encoding knows no", "read", "-", "--encoding", "x-unicode-2-0-utf-7")]
    [InlineData("eval takes one gold file", "eval")]
    [InlineData("doctor takes no operands", "doctor", "me")]
    public async Task Wrong_usage_is_told_in_one_line(string advice, params string[] words)
    {
        var run = await CommandRun.OfAsync(words);
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Output));
        Assert.Contains(advice, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_be_called_like_an_option()
    {
        var run = await CommandRun.OfAsync("read", "--", "--json");
        Assert.Equal(ExitCode.SomeInputsFailed, run.Code);
        Assert.Contains("--json is not there", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_models_are_a_failure_in_one_line()
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Errors = errors };
        var code = await new CommandLine(terminal, _ => throw new InvalidDataException("no models.")).RunAsync(["read", "-"]);
        Assert.Equal((ExitCode.Failed, "hearsay: no models.\n"), (code, errors.ToString()));
    }

    [Fact]
    public async Task A_bad_actor_file_is_a_failure_that_names_the_line()
    {
        using var folder = new TemporaryFolder();
        var run = await CommandRun.OfAsync("read", "-", "--actors", folder.Write("actors.tsv", "Sorrel Watch\t\tclub\n"));
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("Line 1", run.Errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await CommandRun.OfAsync("read", "-", "--actors", folder.Write("good.tsv", "Sorrel Watch\tSW\torganisation\n"))).Code);
        Assert.StartsWith($"hearsay: {folder["actors.tsv"]}: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "-", "--actors", "missing.tsv", "missing.tsv, the file of actors (--actors), is not there. Check the path.")]
    [InlineData("read", "-", "--actors", ".", "., the file of actors (--actors), is a folder that cannot be opened as a file. Name a file in it.")]
    [InlineData("eval", "--threads", "1", "missing.jsonl", "missing.jsonl, the gold file, is not there. Check the path.")]
    [InlineData("eval", "--text", "missing.jsonl", "gold.jsonl", "missing.jsonl, the file of texts (--text), is not there. Check the path.")]
    public async Task A_file_that_cannot_be_opened_is_named_with_what_it_is_for(string verb, string first, string second, string third, string message)
    {
        var run = await CommandRun.OfAsync(verb, first, second, third);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_names_the_reader()
    {
        var run = await CommandRun.OfAsync("doctor");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("reader    plain", run.Output, StringComparison.Ordinal);
        Assert.Contains("HEARSAY_DATA", run.Output, StringComparison.Ordinal);
    }
}
