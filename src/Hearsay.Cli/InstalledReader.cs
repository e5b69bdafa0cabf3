using Hearsay.Reports;

namespace Hearsay.Cli;

/// <summary>The reader that this program was built with.</summary>
internal static class InstalledReader
{
    /// <param name="actorsPath">A file of further actors, or null.</param>
    public static Func<Report, Reading> Load(string? actorsPath) =>
        throw new InvalidDataException("no models are installed: build the whole solution, which brings them along.");
}
