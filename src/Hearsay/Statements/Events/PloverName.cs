using System.Text;

namespace Hearsay.Statements.Events;

/// <summary>The names that types and modes have in PLOVER: "ASSAULT", "heavy-weapons".</summary>
internal static class PloverName
{
    public static string Of(EventType type) => type.ToString().ToUpperInvariant();

    public static string Of(EventMode mode)
    {
        var name = new StringBuilder();
        foreach (var letter in mode.ToString())
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }

    /// <summary>The kind in two cells of a table; "." is no mode.</summary>
    public static EventKind Parse(string type, string mode) => new(
        Enum.Parse<EventType>(type, ignoreCase: true),
        mode == "." ? null : Enum.Parse<EventMode>(mode.Replace("-", "", StringComparison.Ordinal), ignoreCase: true));
}
