using Hearsay.Cli.Claims;
using Hearsay.Cli.Exports;
using Hearsay.Cli.Ledgers;
using Hearsay.Cli.Options;

namespace Hearsay.Cli.Verbs;

/// <summary>Writes claims for other programs: every one that fits, with every telling and every denial.</summary>
internal sealed class ExportVerb : Verb
{
    private static readonly Option Format = new("--format", "FORMAT", "csv (a row for each telling), jsonl (a claim a line) or geojson (claims at places);\nelse as the ending of --out says");
    private static readonly Option Out = new("--out", "FILE", "where to; standard output unless told otherwise. The file is there once it is whole");

    public override string Name => "export";

    public override string Summary => "Writes the claims of a ledger for spreadsheets, maps and programs";

    public override string Operands => "--format csv|jsonl|geojson [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Format, Out, .. ClaimFilter.Options, LedgerArguments.Case, LedgerArguments.Ledger];

    public override string Notes =>
        """
        All claims that fit are written, also what one report tells: nothing is left out. The filters choose claims, and each
        comes whole: no accusation without the denials that are held. Every export carries the head of the ledger, by which
        hearsay verify --head tells later what it was made of. docs/cli.md has the columns.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay export --format csv --case crossing --out crossing.csv", "a table for coders: a row for each telling, with its exact words"),
        ("hearsay export --format jsonl --contradicted | jq .claim.text", "for programs: a claim a line"),
        ("hearsay export --out claims.geojson --since 2033-10-11", "a map of what was claimed since a day"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0)
        {
            throw new UsageException("export takes no operands: name the ledger with --ledger PATH, and the file to write with --out FILE.");
        }

        var format = FormatOf(arguments);
        var book = await LedgerBook.OpenAsync(arguments, terminal).ConfigureAwait(false);
        var export = format(book);
        var fitting = new ClaimFilter(book.Claims, arguments).Claims();
        var target = ExportTarget.Open(arguments.Value(Out), terminal);
        await using var ending = target.ConfigureAwait(false);
        var (claims, units, lacking) = (0, 0, 0);
        await target.Writer.WriteAsync(export.Opening).ConfigureAwait(false);
        foreach (var claim in fitting)
        {
            terminal.Interrupted.ThrowIfCancellationRequested();
            var before = units;
            foreach (var unit in export.Render(claim))
            {
                await target.Writer.WriteAsync((units++ > 0 ? export.Separator : "") + unit).ConfigureAwait(false);
            }

            claims++;
            lacking += units == before ? 1 : 0;
        }

        await target.Writer.WriteAsync(export.Closing).ConfigureAwait(false);
        await target.FinishAsync().ConfigureAwait(false);
        terminal.Say($"{Counted.Of(claims, "claim")}{(export.Unit is "claim" ? "" : $", {Counted.Of(units, export.Unit)}")}; head {book.Head}");
        if (lacking > 0) { terminal.Say(FormattableString.Invariant($"{lacking} of the claims {export.Lacking}.")); }
        return ExitCode.Done;
    }

    private static Func<OpenedBook, ClaimExport> FormatOf(Arguments arguments)
    {
        var named = arguments.Value(Format) ?? (arguments.Value(Out) is { } path ? Path.GetExtension(path).TrimStart('.') : "");
        return named switch
        {
            "csv" => static book => new CsvExport(book),
            "jsonl" => static book => new JsonLinesExport(book),
            "geojson" => static book => new GeoJsonExport(book),
            "" => throw new UsageException("in which format? --format csv, jsonl or geojson."),
            _ => throw new UsageException($"--format is csv, jsonl or geojson, not \"{named}\"."),
        };
    }
}
