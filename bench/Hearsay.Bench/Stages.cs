using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>The stages of a reading as the command puts them together, each callable by itself.</summary>
internal sealed class Stages
{
    private readonly ReportReader _reader;

    private Stages(Parser parser, MentionFinder mentions, PlaceFinder places, Attributor attributor)
    {
        (Parser, Mentions, Attributor) = (parser, mentions, attributor);
        _reader = new ReportReader(parser, mentions, places, attributor);
    }

    public static string ModelFolder { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    public Parser Parser { get; }

    public MentionFinder Mentions { get; }

    public Attributor Attributor { get; }

    public static Stages Load() =>
        new(Model("grammar.bin", Parser.Load), new MentionFinder(ActorTable.Default), new PlaceFinder(Model("gazetteer.bin", Gazetteer.Load)), Model("attribution.bin", Attributor.Load));

    public ParsedText Parse(string text) => Parser.Parse(Tokenizer.Tokenize(text));

    public Reading Read(string text) => _reader.Read(new Report { Id = "bench", Sha256 = "", Text = text, Language = "en" });

    public Reading Read(Report report) => _reader.Read(report);

    private static T Model<T>(string name, Func<Stream, T> load)
    {
        using var stream = File.OpenRead(Path.Combine(ModelFolder, name));
        return load(stream);
    }
}
