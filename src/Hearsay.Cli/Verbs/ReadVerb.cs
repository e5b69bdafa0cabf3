using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Reads reports and prints what they claim; stores nothing.</summary>
internal sealed class ReadVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    private static readonly Option Format = new("--format", "FORMAT", "text (default), json, jsonl, html, csv (a row a statement) or geojson (the places)");
    private static readonly Option Json = new("--json", null, "the same as --format json");
    private static readonly Option JsonLines = new("--jsonl", null, "the same as --format jsonl");

    public override string Name => "read";

    public override string Summary => "Reads reports and prints who says what in them, and what is claimed";

    public override string Operands => "FILE|FOLDER|URL|- ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } =
        [InputArguments.Published, InputArguments.Outlet, InputArguments.Title, Format, Json, JsonLines, .. InputArguments.Reading];

    public override string Notes =>
        """
        What an input is, is told by how it begins and by its name: plain text; web pages; feeds (RSS, Atom, JSON Feed); web
        archives (WARC); PDFs; mails (.eml, .mbox); agencies' items (ninjs, NewsML-G2); lists of addresses (one a line, GDELT,
        Media Cloud); JSON, an object a line, and CSV, with "text" and, where known, "id", "title", "outlet", "byline",
        "published", "url"; these win over the options. All of them may be packed (.gz, .zst). A FOLDER is read with the folders
        in it; - is standard input. A URL is fetched, as its site's robots.txt allows, and nothing else is, unless --follow says
        so. Output is in the order of the inputs. An input that cannot be read is named and passed over, and the exit code is 4,
        also where it is the only one.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay read report.txt --published 2031-05-12", "the report with its chains, on the terminal"),
        ("hearsay read examples --format html > reading.html", "one page that shows every report beside its chains and statements"),
        ("hearsay read examples --format csv > statements.csv", "a table: one row for each statement"),
        ("hearsay read examples --format geojson > places.geojson", "the places, with what is said to happen there"),
        ("hearsay read articles.jsonl --jsonl | jq .attributions", "for programs: one reading a line"),
        ("curl -s https://example.org/report.txt | hearsay read - --json", "standard input"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        var given = InputArguments.Of(arguments, Name, terminal);
        var format = FormatOf(arguments, terminal);
        var read = loadReader(given.Actors);
        using var fetcher = new PageFetcher(given.Fetching, TimeProvider.System);
        using var workers = WorkerProgram.Pool(given.Budget, given.Threads, terminal);
        var inputs = new InputFinder(terminal).Find(arguments.Operands);
        var items = new InputReader(given.Options, fetcher, new ContainedDoor(workers), given.Follows).ReadAllAsync(inputs, given.Threads, terminal.Interrupted).Select((item, index) => (Item: item, Number: index + 1));
        var results = Pipeline.RunAsync(items, one => Task.FromResult(Outcome.Of(one.Item, one.Number, read, format)), given.Threads, terminal.Interrupted);
        return await PrintAsync(results, format, arguments.Operands, terminal).ConfigureAwait(false);
    }

    private static async Task<ExitCode> PrintAsync(IAsyncEnumerable<Outcome> results, ReadingFormat format, List<string> operands, Terminal terminal)
    {
        var (printed, failed, isMany, isBegun) = (0, 0, false, false);
        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        using var progress = new Progress(terminal);
        await foreach (var result in results.ConfigureAwait(false))
        {
            foreach (var line in result.Lines)
            {
                progress.Clear();
                terminal.Say(line);
            }

            isMany |= InputFinder.IsOneOfMany(result.Given, operands);
            if (result.Rendered is { } rendered)
            {
                var before = (printed++ == 0 ? format.Opening(isMany, TitleOf(result, isMany, operands)) : "") + (isBegun && rendered.Length > 0 ? format.Separator : "");
                await output.WriteAsync(before + rendered).ConfigureAwait(false);
                isBegun |= rendered.Length > 0;
                await output.FlushAsync(terminal.Interrupted).ConfigureAwait(false);
            }
            else if (result.IsFailed)
            {
                failed++;
            }

            progress.Advance();
        }

        if (printed > 0 || isMany)
        {
            await output.WriteAsync((printed == 0 ? format.Opening(isMany, "") : "") + format.Closing(isMany)).ConfigureAwait(false);
        }

        if (failed > 0 && failed + printed > 1)
        {
            progress.Clear();
            terminal.Say(FormattableString.Invariant($"{failed} of {failed + printed} inputs could not be read."));
        }

        return failed > 0 ? ExitCode.SomeInputsFailed : ExitCode.Done;
    }

    /// <summary>What the output is called: as its report, or as what the user named where there are several.</summary>
    private static string TitleOf(Outcome first, bool isMany, List<string> operands) => isMany
        ? string.Join(", ", operands.Select(operand => operand is "-" ? "standard input" : Path.GetFileName(Path.TrimEndingDirectorySeparator(operand)) is { Length: > 0 } name ? name : operand))
        : first.Title ?? "";

    private static ReadingFormat FormatOf(Arguments arguments, Terminal terminal)
    {
        var named = new[] { arguments.Value(Format), arguments.Has(Json) ? "json" : null, arguments.Has(JsonLines) ? "jsonl" : null }
            .OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return named switch
        {
            [] or ["text"] => new TextFormat(terminal.Width, terminal.Colours),
            ["json"] => new JsonFormat(),
            ["jsonl"] => new JsonLinesFormat(),
            ["html"] => new HtmlFormat(),
            ["csv"] => new CsvFormat(),
            ["geojson"] => new GeoJsonFormat(),
            [var other] => throw new UsageException($"--format is text, json, jsonl, html, csv or geojson, not \"{other}\"."),
            _ => throw new UsageException($"one format at a time, not {string.Join(" and ", named)}."),
        };
    }
}
