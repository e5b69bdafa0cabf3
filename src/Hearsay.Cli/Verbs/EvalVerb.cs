using Hearsay.Cli.Cases;
using Hearsay.Cli.Formats;
using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;
using Hearsay.Scoring;

namespace Hearsay.Cli.Verbs;

/// <summary>Scores the reader, or readings made before, on a gold file.</summary>
internal sealed class EvalVerb(Func<ActorTable, Func<Report, Reading>> loadReader) : Verb
{
    private static readonly Option Predicted = new("--predicted", "FILE", "score these readings or rows instead of reading the gold texts");
    private static readonly Option Texts = new("--text", "FILE", "rows with the texts, for a gold file that has none");
    private static readonly Option DropNested = new("--drop-nested", null, "leave nested predictions out, for gold that annotates the outermost only");
    private static readonly Option Case = new("--case", "FOLDER", "score the claims that are made of the reports of a case, against its truth.json");
    private static readonly Option Totals = new("--totals", null, "of a case the sums alone, where nobody is to see its errors");
    private static readonly Option Json = new("--json", null, "the numbers as JSON");
    private static readonly Option Threads = new("--threads", "N", "how many texts are read at a time; all cores by default");

    private const string GoldForm = "A gold file has one article a line (.jsonl), as docs/data.md describes.";

    public override string Name => "eval";

    public override string Summary => "Scores the reader on a gold file, or claims on a case with known truth";

    public override string Operands => "GOLD.jsonl | --case FOLDER [OPTIONS]";

    public override IReadOnlyList<Option> Options { get; } = [Case, Totals, Predicted, Texts, DropNested, Json, Threads];

    public override string Notes =>
        """
        A gold row is one article: "id", "text", "published" where known, and "attributions", each with "source", "cue" and
        "content" as lists of [start, end) in code points. Rows that also tell names, kinds, acts and nesting are scored on those too.
        F.relation50, where every role of an attribution is at least half right, is the number to look at first.
        A case is a folder with reports.jsonl and truth.json, as docs/case.md has them; docs/case-scores.md says what its numbers mean.
        """;

    public override IReadOnlyList<(string Command, string Meaning)> Examples =>
    [
        ("hearsay eval gold.jsonl --drop-nested", "read the gold texts and print a table"),
        ("hearsay eval gold.jsonl --predicted readings.jsonl --json", "score what hearsay read --jsonl wrote"),
        ("hearsay eval chains.jsonl --text articles.jsonl", "gold spans whose texts lie in another file"),
        ("hearsay eval --case examples/case", "make claims of the reports of a case, and show what is missing or wrong in them"),
    ];

    public override async Task<ExitCode> RunAsync(Arguments arguments, Terminal terminal)
    {
        if (arguments.Value(Case) is { } folder)
        {
            return await ScoreCaseAsync(folder, arguments, terminal).ConfigureAwait(false);
        }

        if (arguments.Has(Totals))
        {
            throw new UsageException("--totals goes with --case FOLDER.");
        }

        if (arguments.Operands is not [var goldPath])
        {
            throw new UsageException("eval takes one gold file (hearsay eval gold.jsonl) or a case (hearsay eval --case FOLDER).");
        }

        var texts = arguments.Value(Texts) is { } textsPath ? ReadRows(textsPath, "the file of texts (--text)", []) : [];
        var gold = ReadRows(goldPath, "the gold file", texts);
        if (gold.Count == 0)
        {
            throw new InvalidDataException($"{goldPath} holds no rows. {GoldForm}");
        }

        var predicted = arguments.Value(Predicted) is { } predictedPath
            ? ReadRows(predictedPath, "the file of predictions (--predicted)", [.. texts, .. gold])
            : await ReadArticlesAsync(gold, arguments.Number(Threads, 1, Environment.ProcessorCount), terminal).ConfigureAwait(false);

        var score = AttributionScore.Of(gold, predicted, arguments.Has(DropNested));
        var chains = gold.Exists(HasAnswers) ? ChainScore.Of(gold.FindAll(HasAnswers), predicted) : null;
        foreach (var warning in score.Warnings)
        {
            terminal.Say(warning);
        }

        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? ScoreJson.Write(score, chains) : ScoreTable.Write(score, chains)).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<ExitCode> ScoreCaseAsync(string folder, Arguments arguments, Terminal terminal)
    {
        if (arguments.Operands.Count > 0 || arguments.Has(Predicted) || arguments.Has(Texts) || arguments.Has(DropNested))
        {
            throw new UsageException("--case stands alone: its reports are those of the folder. Only --totals, --json and --threads go with it.");
        }

        var score = await new WrittenCase(folder).ScoreAsync(loadReader(ActorTable.Default), arguments.Number(Threads, 1, Environment.ProcessorCount), terminal).ConfigureAwait(false);
        var output = terminal.OpenOutput();
        await using var closing = output.ConfigureAwait(false);
        await output.WriteAsync(arguments.Has(Json) ? CaseJson.Write(score, arguments.Has(Totals)) : CaseTable.Write(score, arguments.Has(Totals))).ConfigureAwait(false);
        return ExitCode.Done;
    }

    private async Task<List<ScoredDocument>> ReadArticlesAsync(List<ScoredDocument> gold, int threads, Terminal terminal)
    {
        var read = loadReader(ActorTable.Default);
        var documents = new List<ScoredDocument>();
        using var progress = new Progress(terminal);
        var articles = gold.DistinctBy(document => document.Id, StringComparer.Ordinal);
        await foreach (var document in Pipeline.RunAsync(articles, article => Task.FromResult(Read(article)), threads, terminal.Interrupted).ConfigureAwait(false))
        {
            documents.Add(document);
            progress.Advance();
        }

        return documents;

        ScoredDocument Read(ScoredDocument article) =>
            ScoredDocument.Of(read(new ReportDraft { Id = article.Id, Text = article.Text, Published = article.Published }.ToReport()));
    }

    private static bool HasAnswers(ScoredDocument document) => document.Attributions.Any(attribution => attribution.Answers is not null);

    private static List<ScoredDocument> ReadRows(string path, string what, List<ScoredDocument> articles)
    {
        var byId = articles.DistinctBy(article => article.Id, StringComparer.Ordinal).ToDictionary(article => article.Id, StringComparer.Ordinal);
        using var rows = new StreamReader(GivenFile.Open(path, what));
        return [.. new ScoredRows(path, byId).Read(rows)];
    }
}
