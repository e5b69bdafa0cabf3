using System.Text.Json;
using Hearsay.Claims.Books;
using Hearsay.Claims.Origins;

namespace Hearsay.Cli.Claims;

/// <summary>The origins of a claim in JSON: how many are disclosed, which, and by which rule and characters.</summary>
internal static class OriginsJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        var count = claim.Origins;
        json.WriteStartObject("origins");
        json.WriteNumber("min", count.Min);
        json.WriteNumber("max", count.Max);
        json.WriteNumber("doubtful", count.Doubtful);
        json.WriteBoolean("minIsExact", count.MinIsExact);
        json.WriteString("level", ContractName.Of(count.Level));
        json.WriteString("sentence", OriginSentence.Of(count));
        json.Array("list", Enumerable.Range(0, count.List.Length), place => One(json, claim, place));
        json.WriteNumber("checked", count.Checked);
        json.WriteNumber("circular", count.Circular);
        json.WriteNumber("open", count.Open);
        json.WriteNumber("unstated", count.Unstated);
        json.WriteNumber("withdrawn", count.Withdrawn.Length);
        json.WriteStartObject("unread");
        foreach (var (language, reports) in count.Unread.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            json.WriteNumber(language, reports);
        }

        json.WriteEndObject();
        json.WriteNumber("reports", count.Reports);
        json.WriteNumber("outlets", count.Outlets);
        json.WriteNumber("reuseGroups", count.ReuseGroups);
        json.WriteEndObject();
    }

    private static void One(Utf8JsonWriter json, Claim claim, int place)
    {
        var (count, one) = (claim.Origins, claim.Origins.List[place]);
        json.WriteString("name", one.Name);
        json.WriteString("kind", ContractName.Of(one.Kind));
        json.WriteString("sort", ContractName.Of(one.Sort));
        json.WriteBoolean("named", one.Named);
        json.WriteBoolean("checked", one.Checked);
        json.Names("tellings", count.TellingsOf(place).Select(telling => TellingJson.Called(claim.Tellings[telling])));
        json.Names("mayBeSame", count.MayBeSame(place).Select(other => count.List[other].Name));
        json.Array("why", one.Why, reason =>
        {
            json.WriteString("rule", ContractName.Of(reason.Rule));
            json.WriteString("report", reason.Report);
            if (reason.Span is { } span) { json.Span("span", span); }
            if (reason.Of is { } of) { json.WriteString("of", of); }
        });
    }
}
