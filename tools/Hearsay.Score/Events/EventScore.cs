using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Score.Events;

/// <summary>Kinds of event and their dyads against the records of PLOVER and PETRARCH (docs/events.md tells how records are compared).</summary>
internal static class EventScore
{
    public static int Run(string data, string models, bool all)
    {
        using var grammar = File.OpenRead(Path.Combine(models, "grammar.bin"));
        using var gazetteer = File.OpenRead(Path.Combine(models, "gazetteer.bin"));
        using var attribution = File.OpenRead(Path.Combine(models, "attribution.bin"));
        var reader = new ReportReader(Parser.Load(grammar), new MentionFinder(ActorTable.Default), new PlaceFinder(Gazetteer.Load(gazetteer)), Attributor.Load(attribution));
        new PloverScore(reader, Console.Out, all).Print(Path.Combine(data, "events", "plover_gsr.dev.jsonl"));
        new PetrarchScore(reader, Console.Out, all).Print(data);
        return 0;
    }
}
