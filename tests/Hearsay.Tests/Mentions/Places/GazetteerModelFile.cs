using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Tests.Mentions.Places;

/// <summary>The gazetteer that ships, loaded once for all tests.</summary>
internal static class GazetteerModelFile
{
    private static readonly Lazy<Gazetteer> Loaded = new(static () =>
    {
        using var model = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "gazetteer.bin"));
        return Gazetteer.Load(model);
    });

    public static Gazetteer Gazetteer => Loaded.Value;
}
