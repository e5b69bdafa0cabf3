namespace Hearsay.Invent.Worlds;

/// <summary>An invented paper, station, wire or newsletter.</summary>
/// <param name="Name">As others cite it.</param>
/// <param name="Kind">"paper", "radio", "wire", "newsletter".</param>
/// <param name="Short">"the newspaper", "the station".</param>
/// <param name="Home">Where it is made.</param>
public sealed record Outlet(string Name, string Kind, string Short, State Home)
{
    public string Site => string.Concat(Name.ToLowerInvariant().Where(char.IsAsciiLetterLower)) + ".example";
}
