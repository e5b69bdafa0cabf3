using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Reports;
using Hearsay.Score.Axes;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay.Score;

/// <summary>Polarity, modality and holders against the probes; the standing of single words against MATRES and UW factuality.</summary>
internal sealed class StatementScore(Parser parser, PlaceFinder places, Attributor attributor)
{
    private readonly MentionFinder _mentions = new(ActorTable.Default);
    private readonly ReportReader _reader = new(parser, new MentionFinder(ActorTable.Default), places, attributor);

    public static StatementScore Load(string models)
    {
        using var grammar = File.OpenRead(Path.Combine(models, "grammar.bin"));
        using var gazetteer = File.OpenRead(Path.Combine(models, "gazetteer.bin"));
        using var attribution = File.OpenRead(Path.Combine(models, "attribution.bin"));
        return new StatementScore(Parser.Load(grammar), new PlaceFinder(Gazetteer.Load(gazetteer)), Attributor.Load(attribution));
    }

    public void Print(string data, string probe, TextWriter output)
    {
        PrintProbe("modality_probe", ProbeRow.ReadJson(Path.Combine(data, "events", "modality_probe.jsonl")), output);
        PrintProbe("own probe", ProbeRow.Combine(probe), output);
        new AxisScore(text => Standings(text).Standings).Print(Path.Combine(data, "events", "matres_axis.dev.jsonl"), output);
        new FactualityScore(Standings).Print(Path.Combine(data, "events", "factuality_uw.jsonl"), output);
    }

    public Reading Read(string text) => _reader.Read(new ReportDraft { Text = text }.ToReport());

    /// <summary>A text's words, and how each stands and what is told by it: to look at one sentence.</summary>
    public void PrintText(string text, TextWriter output)
    {
        var (parsed, standings) = Standings(text);
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            var standing = standings.StandingOf(token);
            output.WriteLine($"{token,3} {parsed.Form(token),-14} {parsed.Lemma(token),-12} {TagNames.Of(parsed.Tags[token]),-5} {TagNames.Of(parsed.Relations[token]),-12} {parsed.Heads[token],3}  {standing.Polarity} {standing.Modality}");
        }

        var reading = _reader.Read(new ReportDraft { Text = text }.ToReport());
        var names = reading.Parties.ToDictionary(static party => party.Id, static party => party.Name);
        foreach (var attribution in reading.Attributions)
        {
            output.WriteLine($"{attribution.Id} within {attribution.Within} {attribution.Cue.Act} [{Words(attribution.Cue.Spans)}] by {Names(attribution.Source.Parties)}: {Words(attribution.Content)}");
        }

        foreach (var one in reading.Statements)
        {
            output.WriteLine($"{one.Id} <{one.Event.Trigger.In(text)}> {one.Polarity} {one.Modality} {one.Voice} {Names(one.Holders)} chain {string.Join(" > ", one.Chain.Select(voice => $"{voice.Stance} {Names(voice.Parties)}"))} {Kind(one.Event.Kind)}{(one.Event.Kind == one.Event.Content ? "" : " of " + Kind(one.Event.Content))} actors {Names(one.Event.Actors)} recipients {Names(one.Event.Recipients)} at ({string.Join("; ", one.Event.Places)}) on {one.Event.Time} of ({string.Join("; ", one.Event.Quantities)}) | {one.Span.In(text)}");
        }

        foreach (var one in reading.Relations)
        {
            output.WriteLine($"{one.Kind} {one.From} -> {one.To} [{one.Cue.In(text)}]");
        }

        string Names(IEnumerable<PartyId> parties) => $"({string.Join("; ", parties.Select(id => names[id]))})";
        string Kind(EventKind? kind) => kind is { } known ? $"{known.Type}/{known.Mode}" : "-";
        string Words(IEnumerable<TextSpan> spans) => string.Join(" ... ", spans.Select(span => span.In(text).ToString()));
    }

    private void PrintProbe(string name, List<ProbeRow> rows, TextWriter output)
    {
        var wrong = rows.Where(row => !row.Fits(_reader.Read(new ReportDraft { Text = row.Text }.ToReport()))).ToList();
        output.WriteLine($"{name}: {rows.Count - wrong.Count} of {rows.Count} right ({100.0 * (rows.Count - wrong.Count) / rows.Count:F1} %)");
        foreach (var row in wrong)
        {
            output.WriteLine($"  {row.Frame}: {row.Text}  expected {row.Expected}, read {row.Read(_reader.Read(new ReportDraft { Text = row.Text }.ToReport()))}");
        }
    }

    private (ParsedText Parsed, StatementReader Standings) Standings(string text)
    {
        var parsed = parser.Parse(Tokenizer.Tokenize(text));
        var mentioned = _mentions.Find(parsed);
        return (parsed, new StatementReader(mentioned, attributor.Attribute(parsed, mentioned, published: null), Circumstances.None));
    }
}
