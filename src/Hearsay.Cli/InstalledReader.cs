using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli;

/// <summary>The reader that this program was built with.</summary>
internal static class InstalledReader
{
    public static Func<Report, Reading> Load(ActorTable actors) =>
        throw new InvalidDataException("no models are installed: build the whole solution, which brings them along.");
}
