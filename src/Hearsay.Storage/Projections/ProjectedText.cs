namespace Hearsay.Storage.Projections;

/// <summary>Words as both engines can hold them: PostgreSQL has no zero character in texts.</summary>
internal static class ProjectedText
{
    public static string Of(string text) => text.Replace('\0', '\uFFFD');

    public static string? OrNull(string? text) => text?.Replace('\0', '\uFFFD');
}
