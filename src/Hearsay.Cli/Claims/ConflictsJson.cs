using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Origins;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>What cannot both hold, in JSON: the claim against its denial, or two figures of one thing.</summary>
internal static class ConflictsJson
{
    public static void Write(Utf8JsonWriter json, Claim claim, ClaimBook book)
    {
        json.WriteStartArray("conflicts");
        foreach (var conflict in claim.Judged.Conflicts)
        {
            var tellings = conflict.Tellings.Select(place => claim.Tellings[place]).ToList();
            One(json, claim.Id.ToString(), conflict.Kind, conflict.One, conflict.Other, conflict.Tellings, claim, Against(conflict, tellings, book));
        }

        foreach (var conflict in ConflictFinder.OfFigures(claim.Judged))
        {
            if (conflict is { Series: { } series, Figures: { } pair })
            {
                One(json, FigureWording.NameOf(series.Key), ConflictKind.Figure, conflict.One, conflict.Other, conflict.Tellings, claim,
                    $"{FigureWording.Of(series.Points[pair.Earlier].Figure)} against {FigureWording.Of(series.Points[pair.Later].Figure)}");
            }
        }

        json.WriteEndArray();
    }

    private static void One(Utf8JsonWriter json, string with, ConflictKind kind, Origin one, Origin other, ImmutableArray<int> tellings, Claim claim, string why)
    {
        json.WriteStartObject();
        json.WriteString("with", with);
        json.WriteString("kind", ContractName.Of(kind));
        json.Names("origins", [one.Name, other.Name]);
        json.Names("tellings", tellings.Select(place => TellingJson.Called(claim.Tellings[place])));
        json.WriteString("why", why);
        json.WriteEndObject();
    }

    /// <summary>The words of either side.</summary>
    private static string Against(OriginConflict conflict, List<Telling> tellings, ClaimBook book)
    {
        var (says, denies) = (tellings.Find(static telling => telling.Stance != Stance.Denies), tellings.Find(static telling => telling.Stance == Stance.Denies));
        return $"{conflict.One.Name} says that it is so{Quoted(says)}; {conflict.Other.Name} says that it is not{Quoted(denies)}";

        string Quoted(Telling? telling) => telling is null ? "" : $" (“{book.WordsOf(telling)}”, {TellingJson.Called(telling)})";
    }
}
