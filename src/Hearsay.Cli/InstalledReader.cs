using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Reports;

namespace Hearsay.Cli;

/// <summary>The reader that this program was built with: its models lie in the folder models/ beside it.</summary>
internal static class InstalledReader
{
    public static string ModelFolder { get; } = Path.Combine(AppContext.BaseDirectory, "models");

    /// <exception cref="InvalidDataException">A model is missing or of another version.</exception>
    public static Func<Report, Reading> Load(ActorTable actors)
    {
        var parser = Model("grammar.bin", Parser.Load);
        var gazetteer = Model("gazetteer.bin", Gazetteer.Load);
        var attributor = Model("attribution.bin", Attributor.Load);
        return new ReportReader(parser, new MentionFinder(actors), new PlaceFinder(gazetteer), attributor).Read;
    }

    private static T Model<T>(string name, Func<Stream, T> load)
    {
        var path = Path.Combine(ModelFolder, name);
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"the model {path} is missing: build the whole solution, which brings the models along.");
        }

        using var stream = File.OpenRead(path);
        return load(stream);
    }
}
