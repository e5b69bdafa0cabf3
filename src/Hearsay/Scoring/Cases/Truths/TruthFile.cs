using System.Collections.Immutable;
using System.Text.Json;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Reuse;
using Hearsay.Statements;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>Reads truth.json.</summary>
internal static class TruthFile
{
    private const string Format = "hearsay-case/1";

    /// <param name="name">What the file is called in a message.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="InvalidDataException">It is no truth file; the message says what is wrong with it.</exception>
    public static CaseTruth Read(string name, Stream content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var root = json.RootElement;
            return root.TryGetProperty("format", out var format) && format.ValueEquals(Format) ? Truth(root)
                : throw new InvalidDataException($"{name} is not of the format {Format}, which docs/case.md describes.");
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(FormattableString.Invariant($"{name} is not JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}."), exception);
        }
        catch (Exception exception) when (exception is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InvalidDataException($"{name} lacks a field of docs/case.md, or has one of another kind: {exception.Message}", exception);
        }
    }

    private static CaseTruth Truth(JsonElement root) => new()
    {
        Name = String(root, "case"),
        Parties = new PartyWords(Each(root, "parties").Select(static party => KeyValuePair.Create(String(party, "name"), Strings(party, "words")))),
        Claims = [.. Each(root, "claims").Select(Claim)],
        Reuse = [.. Each(root, "reuse").Select(static pair => new TrueReuse(String(pair, "report"), String(pair, "of"), ContractName.Parse<ReuseKind>(String(pair, "kind"))))],
    };

    private static TrueClaim Claim(JsonElement claim) => new()
    {
        Id = String(claim, "id"),
        Tellings = [.. Each(claim, "tellings").Select(Telling)],
        Origins = Origins(claim.GetProperty("origins")),
        Denials = [.. Each(claim, "denials").Select(static denial => new TrueDenial(String(denial, "party"), denial.GetProperty("accused").GetBoolean(), Strings(denial, "reports")))],
        Conflicts = [.. Each(claim, "conflicts").Select(Conflict)],
        Points = [.. Each(claim, "figures").SelectMany(static series => Each(series, "points")).Select(Point)],
        Refines = Strings(claim, "refines"),
        LookAlikes = Strings(claim, "lookAlikes"),
    };

    private static TrueTelling Telling(JsonElement telling) => new()
    {
        Report = String(telling, "report"),
        Revision = Number(telling, "revision"),
        Quote = String(telling, "quote"),
        Occurrence = Number(telling, "occurrence") ?? 1,
        Holders = [.. Each(telling, "holders").Select(static holder => new TrueHolder(String(holder, "words"), String(holder, "party")))],
        Stance = ContractName.Parse<Stance>(String(telling, "stance")),
        Withdrawn = telling.GetProperty("withdrawn").GetBoolean(),
    };

    private static TrueOrigins Origins(JsonElement origins) => new()
    {
        Min = origins.GetProperty("min").GetInt32(),
        Max = origins.GetProperty("max").GetInt32(),
        Actual = Number(origins, "actual"),
        List = [.. Each(origins, "list").Select(static root => new TrueOrigin
        {
            Name = String(root, "name"),
            Named = root.GetProperty("named").GetBoolean(),
            Status = String(root, "status"),
            Reports = Strings(root, "reports"),
        })],
    };

    private static TrueConflict Conflict(JsonElement conflict)
    {
        var origins = Strings(conflict, "origins");
        return new TrueConflict(ContractName.Parse<ConflictKind>(String(conflict, "kind")), origins[0], origins[^1]);
    }

    private static TruePoint Point(JsonElement point) => new(
        String(point, "report"),
        Bound(point, "low"),
        Bound(point, "high"),
        String(point, "origin"),
        point.GetProperty("relation").GetString() is { } relation ? ContractName.Parse<FigureRelation>(relation) : null);

    private static string String(JsonElement row, string field) => row.GetProperty(field).GetString() ?? throw new FormatException($"\"{field}\" is null.");

    private static int? Number(JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetInt32() : null;

    private static decimal? Bound(JsonElement row, string field) => row.GetProperty(field) is { ValueKind: not JsonValueKind.Null } bound ? bound.GetDecimal() : null;

    private static JsonElement.ArrayEnumerator Each(JsonElement row, string field) => row.GetProperty(field).EnumerateArray();

    private static ImmutableArray<string> Strings(JsonElement row, string field) => [.. Each(row, field).Select(static one => one.GetString() ?? "")];
}
