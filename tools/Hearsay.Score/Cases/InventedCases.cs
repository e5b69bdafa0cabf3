using Hearsay.Attributions;
using Hearsay.Claims.Books;
using Hearsay.Grammar;
using Hearsay.Invent.Truths;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Reports;
using Hearsay.Scoring.Cases;
using Hearsay.Scoring.Cases.Truths;
using Hearsay.Text;

namespace Hearsay.Score.Cases;

/// <summary>Makes cases by the hundred, reads their reports, and holds what a ledger makes of them against the truth.</summary>
internal static class InventedCases
{
    private const int Reports = 30;

    public static int Run(string[] given, string models, TextWriter output, TextWriter errors)
    {
        var options = given.Chunk(2).Where(static pair => pair.Length == 2).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
        var ends = (options.GetValueOrDefault("--seeds") ?? "1..200").Split("..").Select(static end => int.TryParse(end, out var seed) ? seed : -1).ToList();
        var templates = options.GetValueOrDefault("--templates") ?? "both";
        if (given.Length % 2 > 0 || options.Keys.Except(["--seeds", "--templates"], StringComparer.Ordinal).Any() || ends.Contains(-1) || ends.Count > 2 || ends[0] > ends[^1] || templates is not ("a" or "b" or "both"))
        {
            errors.WriteLine("usage: Hearsay.Score invented [--seeds FIRST..LAST] [--templates a|b|both]");
            return 2;
        }

        var totals = Score(ends[0], ends[^1], templates, Reader(models), errors);
        output.WriteLine($"seeds {ends[0]} to {ends[^1]}, {Reports} reports each, templates {templates}");
        CaseTotalsTable.Print(totals, output);
        return 0;
    }

    /// <summary>In the order of the seeds, whichever is done first: all cores work on one case each, with one reader.</summary>
    private static CaseTotals[] Score(int first, int last, string templates, ReportReader reader, TextWriter errors)
    {
        var totals = new CaseTotals[last - first + 1];
        var done = 0;
        Parallel.For(0, totals.Length, place =>
        {
            totals[place] = Score(first + place, templates, reader);
            var count = Interlocked.Increment(ref done);
            if (count % 10 == 0 || count == totals.Length) { errors.WriteLine($"{count} of {totals.Length} cases"); }
        });
        return totals;
    }

    private static CaseTotals Score(int seed, string templates, ReportReader reader)
    {
        using var rows = new MemoryStream();
        using var page = new MemoryStream();
        CaseFiles.Write(rows, page, seed, Reports, templates);
        (rows.Position, page.Position) = (0, 0);
        using var lines = new StreamReader(rows);
        var reports = CaseReports.Read($"seed {seed}, reports", lines);
        var readings = reports.Latest.Select(report => report.Language == LanguageCheck.English ? reader.Read(report) : new Reading { Reader = "", Report = report }).ToList();
        return CaseScore.Of(TruthFile.Read($"seed {seed}, truth", page), reports, readings, ClaimBook.Of(readings).Claims()).Totals;
    }

    private static ReportReader Reader(string models)
    {
        using var grammar = File.OpenRead(Path.Combine(models, "grammar.bin"));
        using var gazetteer = File.OpenRead(Path.Combine(models, "gazetteer.bin"));
        using var attribution = File.OpenRead(Path.Combine(models, "attribution.bin"));
        return new ReportReader(Parser.Load(grammar), new MentionFinder(ActorTable.Default), new PlaceFinder(Gazetteer.Load(gazetteer)), Attributor.Load(attribution));
    }
}
