using System.Collections.Frozen;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>One line of a file of origin cases: tellings with their roots given, and the interval that follows.</summary>
public sealed record OriginCase(string Id, string Name, IReadOnlyList<Telling> Tellings, OriginOptions Options, int Min, int Max)
{
    public static IEnumerable<OriginCase> Read(IEnumerable<string> lines) => lines.Select(static line =>
    {
        using var parsed = JsonDocument.Parse(line);
        var row = parsed.RootElement;
        var aliases = row.GetProperty("alias").EnumerateObject().ToFrozenDictionary(static pair => pair.Name, static pair => pair.Value.GetString()!);
        return new OriginCase(
            row.GetProperty("id").GetString()!,
            row.GetProperty("name").GetString()!,
            [.. row.GetProperty("tellings").EnumerateArray().SelectMany(TellingsOf)],
            new OriginOptions { Level = Enum.Parse<OriginLevel>(row.GetProperty("level").GetString()!, ignoreCase: true), Aliases = aliases },
            row.GetProperty("min").GetInt32(),
            row.GetProperty("max").GetInt32());
    });

    public override string ToString() => $"{Id}: {Name}";

    private static IEnumerable<Telling> TellingsOf(JsonElement telling)
    {
        var id = telling.GetProperty("id").GetInt32();
        var told = new Telling
        {
            Report = new TellingReport { Id = $"r{id}", Order = id, Outlet = telling.GetProperty("outlet").GetString() },
            Statement = new StatementId(1),
            Span = new TextSpan(0, 1),
            Stance = Stance.Affirms,
            ReusedFrom = telling.GetProperty("copy_of") is { ValueKind: JsonValueKind.Number } copied ? $"r{copied.GetInt32()}" : null,
            IsWithdrawn = telling.TryGetProperty("withdrawn", out var withdrawn) && withdrawn.GetBoolean(),
        };
        var roots = telling.GetProperty("roots").EnumerateArray().ToList();
        return roots.Count == 0 ? [told] : roots.Select((root, place) => Held(told with { Statement = new StatementId(place + 1) }, root));
    }

    private static Telling Held(Telling told, JsonElement root) => root.GetProperty("kind").GetString() switch
    {
        "none" => told,
        "observed" => told with { IsObservation = true },
        "cites" => told with { Chain = [Voice(Stance.Relays, Party(root, PartyKind.Outlet))], HeldBy = 0 },
        "named" when root.TryGetProperty("presupposes", out var taken) && taken.GetBoolean() =>
            told with { Chain = [Voice(Stance.Presupposes, Party(root, PartyKind.Organisation))], HeldBy = 0, Stance = Stance.Presupposes },
        "named" => told with { Chain = [Voice(Stance.Affirms, Party(root, PartyKind.Organisation))], HeldBy = 0 },
        "anon" => told with { Chain = [Voice(Stance.Affirms, Party(root, PartyKind.Unnamed))], HeldBy = 0 },
        var other => throw new InvalidDataException($"\"{other}\" is no kind of root."),
    };

    private static TellingVoice Voice(Stance stance, VoiceParty party) => new() { Parties = [party], Stance = stance };

    private static VoiceParty Party(JsonElement root, PartyKind kind)
    {
        var index = root.TryGetProperty("index", out var given) ? given.GetInt32() : 0;
        return new VoiceParty
        {
            Id = new PartyId(index + 1),
            Name = root.TryGetProperty("org", out var name) ? name.GetString()! : "somebody",
            Kind = kind,
            Named = kind != PartyKind.Unnamed,
            Apart = index,
            Institutions = root.TryGetProperty("institutions", out var several) ? several.GetInt32() : 1,
            Count = root.TryGetProperty("count", out var count) ? new PartyCount(count[0].GetInt32(), count[1].ValueKind == JsonValueKind.Null ? null : count[1].GetInt32()) : null,
            Confidence = root.TryGetProperty("confidence", out var confidence) ? confidence.GetDouble() : 1,
            Checked = root.TryGetProperty("checked", out var isChecked) && isChecked.GetBoolean(),
            Institution = root.TryGetProperty("memberOf", out var institution) ? institution.GetString() : null,
            Affiliations = root.TryGetProperty("descriptor", out var facets) ? [.. facets.EnumerateArray().Select(static facet => Facet(facet.GetString()!.Split(':')))] : [],
        };
    }

    private static Affiliation Facet(string[] facet) => new(
        facet[0] switch
        {
            "aff" => AffiliationKind.State,
            "branch" => AffiliationKind.Branch,
            "role" => AffiliationKind.Role,
            "rank" => AffiliationKind.Rank,
            "place" => AffiliationKind.Place,
            var other => throw new InvalidDataException($"\"{other}\" is no facet."),
        },
        facet[1]);
}
