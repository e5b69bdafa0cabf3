using System.Text.Json;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay.Score.Events;

/// <summary>One gold record: a text, its event's type after the step from 18 to 16 types, and where source and target stand.</summary>
internal sealed record PloverRecord(string Id, string Text, EventType? Type, IReadOnlyList<TextSpan> Sources, IReadOnlyList<TextSpan> Targets)
{
    public static IEnumerable<PloverRecord> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            List<TextSpan> Spans(string role) => [.. root.GetProperty("spans").EnumerateArray()
                .Where(span => span.GetProperty("role").GetString()!.Split('/').Contains(role))
                .Select(span => TextSpan.FromBounds(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))];
            yield return new PloverRecord(root.GetProperty("id").GetString()!, root.GetProperty("marked_text").GetString()!, TypeOf(root.GetProperty("event").GetString()!), Spans("SRC"), Spans("TAR"));
        }
    }

    /// <summary>PLOVER 0.5 had 18 types: plover.json's "older_18_type_version". CRIME has no successor.</summary>
    private static EventType? TypeOf(string name) => name switch
    {
        "DEMAND" => EventType.Request,
        "DISAPPROVE" or "INVESTIGATE" => EventType.Accuse,
        "FIGHT" => EventType.Assault,
        "CRIME" => null,
        _ => Enum.Parse<EventType>(name, ignoreCase: true),
    };
}
