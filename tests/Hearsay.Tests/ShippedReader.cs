using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Reports;
using Hearsay.Tests.Grammar;
using Hearsay.Tests.Mentions.Places;

namespace Hearsay.Tests;

/// <summary>The reader with the models that ship, loaded once for all tests: it keeps no state that they could share.</summary>
internal static class ShippedReader
{
    private static readonly Lazy<Attributor> LoadedAttributor = new(static () =>
    {
        using var model = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "attribution.bin"));
        return Attributor.Load(model);
    });

    private static readonly Lazy<ReportReader> Loaded =
        new(static () => new ReportReader(
            GrammarModelFile.Parser, new MentionFinder(ActorTable.Default), new PlaceFinder(GazetteerModelFile.Gazetteer), Attributor));

    public static ReportReader Reader => Loaded.Value;

    public static Attributor Attributor => LoadedAttributor.Value;

    public static Reading Read(string text, DateOnly? published = null) =>
        Loaded.Value.Read(new ReportDraft { Text = text, Published = published }.ToReport());

    public static Reading Read(Report report) => Loaded.Value.Read(report);
}
