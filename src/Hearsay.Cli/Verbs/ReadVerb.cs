using System.Text;
using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Verbs;

/// <summary>Reads reports and prints what they claim; stores nothing.</summary>
internal sealed class ReadVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    private static readonly Option Published = new("--published", "DATE", "day of publication, YYYY-MM-DD: weekdays are counted from it");
    private static readonly Option Outlet = new("--outlet", "NAME", "who published it");
    private static readonly Option Title = new("--title", "TITLE", "its headline, where the text does not begin with it");
    private static readonly Option TextField = new("--text-field", "NAME", "inputs hold JSON, one object a line; the text is in this field");
    private static readonly Option EncodingName = new("--encoding", "NAME", "how texts are encoded, where it is not UTF-8: windows-1252, utf-16, ...");
    private static readonly Option Actors = new("--actors", "FILE", "your own actors beside those built in; a line is name, aliases (| between),\nkind, country, sector, office, first and last day in office, with tabs between;\nthe last ones may be left out");
    private static readonly Option Format = new("--format", "FORMAT", "text (default), json, jsonl, html, csv (a row a statement) or geojson (the places)");
    private static readonly Option Json = new("--json", null, "the same as --format json");
    private static readonly Option JsonLines = new("--jsonl", null, "the same as --format jsonl");
    private static readonly Option Threads = new("--threads", "N", "how many reports are read at a time; all cores by default");

    public override string Name => "read";

    public override string Summary => "Reads reports and prints who says what in them, and what is claimed";

    public override string Operands => "FILE|FOLDER|- ... [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } =
        [Published, Outlet, Title, Format, Json, JsonLines, TextField, EncodingName, Actors, Threads];

    public override string Notes =>
        """
        A FOLDER is read with the folders in it (.txt, .text, .md, .jsonl, .ndjson); - is standard input. A .jsonl or .ndjson
        file holds one object a line, with "text" and, where known, "id", "title", "outlet", "byline", "published", "url";
        these win over the options. Output is in the order of the inputs. An input that cannot be read is named and passed
        over, and the exit code is 4, also where it is the only one.
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
        Check(arguments.Operands);
        var options = OptionsOf(arguments);
        var format = FormatOf(arguments, terminal);
        var threads = arguments.Number(Threads, least: 1, otherwise: Environment.ProcessorCount);
        var read = loadReader(ActorsOf(arguments.Value(Actors)));
        if (terminal.InputIsScreen && arguments.Operands.Contains("-", StringComparer.Ordinal))
        {
            terminal.Say("reading what you type; end it with Ctrl-D (Ctrl-Z and Enter on Windows).");
        }

        var inputs = new InputFinder(terminal, options).Find(arguments.Operands).Select((input, index) => (Input: input, Number: index + 1));
        var reader = new InputReader(options);
        var results = Pipeline.RunAsync(inputs, one => Outcome.Of(one.Input, one.Number, reader, read, format), threads, terminal.Interrupted);
        return await PrintAsync(results, format, arguments.Operands, terminal).ConfigureAwait(false);
    }

    private static async Task<ExitCode> PrintAsync(IAsyncEnumerable<Outcome> results, ReadingFormat format, List<string> operands, Terminal terminal)
    {
        var (printed, failed, isMany, isBegun) = (0, 0, false, false);
        var output = new StreamWriter(terminal.Output, new UTF8Encoding(false), leaveOpen: true);
        await using var closing = output.ConfigureAwait(false);
        using var progress = new Progress(terminal);
        await foreach (var result in results.ConfigureAwait(false))
        {
            foreach (var line in result.Lines)
            {
                progress.Clear();
                terminal.Say(line);
            }

            isMany |= InputFinder.IsOneOfMany(result.Input, operands);
            if (result.Rendered is { } rendered)
            {
                var before = (printed++ == 0 ? format.Opening(isMany, TitleOf(result, isMany, operands)) : "") + (isBegun && rendered.Length > 0 ? format.Separator : "");
                await output.WriteAsync(before + rendered).ConfigureAwait(false);
                isBegun |= rendered.Length > 0;
                await output.FlushAsync(terminal.Interrupted).ConfigureAwait(false);
            }
            else
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

    private static void Check(List<string> operands)
    {
        if (operands.Count == 0)
        {
            throw new UsageException("read what? Give files, folders, or - for standard input: hearsay read report.txt");
        }

        if (operands.Find(operand => operand.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || operand.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) is { } url)
        {
            throw new UsageException($"{url}: fetching pages is not part of this version, so that nothing leaves this machine. Save the text and give the file.");
        }
    }

    private static InputOptions OptionsOf(Arguments arguments)
    {
        var published = arguments.Value(Published);
        if (arguments.Value(Title) is not null && (arguments.Operands.Count > 1 || Directory.Exists(arguments.Operands[0])))
        {
            throw new UsageException("--title belongs to one report. Give one file, or rows that have titles.");
        }

        return new InputOptions
        {
            Published = PublicationDate.Parse(published) ?? (published is null
                ? null
                : throw new UsageException($"--published takes a day of the form {PublicationDate.Form}, not \"{published}\".")),
            Outlet = arguments.Value(Outlet),
            Title = arguments.Value(Title),
            TextField = arguments.Value(TextField),
            Encoding = arguments.Value(EncodingName) is { } name ? EncodingOf(name) : null,
        };
    }

    private static ActorTable ActorsOf(string? path)
    {
        if (path is null)
        {
            return ActorTable.Default;
        }

        using var file = GivenFile.Open(path, "the file of actors (--actors)");
        try
        {
            return ActorTable.Default.With(ActorTable.Load(file));
        }
        catch (ActorFileException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    private static Encoding EncodingOf(string name)
    {
        try
        {
            return TextDecoder.Named(name);
        }
        catch (ArgumentException)
        {
            throw new UsageException($"--encoding knows no \"{name}\". Names are those of the web: utf-8, utf-16, windows-1252, iso-8859-1.");
        }
    }

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
