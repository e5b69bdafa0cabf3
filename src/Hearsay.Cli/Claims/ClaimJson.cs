using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;

namespace Hearsay.Cli.Claims;

/// <summary>A claim as the contract has it: one line of JSON each.</summary>
internal static class ClaimJson
{
    public static string Of(Claim claim)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteStartObject("claim");
            json.WriteString("id", claim.Id.ToString());
            json.WriteString("text", claim.Words);
            Event(json, claim);
            json.WriteString("firstTold", Moment(claim.Tellings[0].Report.Published));
            Array(json, "tellings", claim.Tellings, telling => Telling(json, telling));
            Origins(json, claim);
            Links(json, claim, "refines", ClaimLinkKind.Refines);
            Links(json, claim, "refinedBy", ClaimLinkKind.RefinedBy);
            Links(json, claim, "related", ClaimLinkKind.Related);
            Array(json, "denials", claim.Judged.Denials, denial => Denial(json, denial));
            Array(json, "conflicts", claim.Judged.Conflicts.Concat(ConflictFinder.OfFigures(claim.Judged)), conflict => Conflict(json, claim, conflict));
            Array(json, "figures", claim.Judged.Figures, series => Figures(json, claim, series));
            Grade(json, claim.Grade);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Event(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("event");
        json.WriteString("report", claim.In.Id);
        json.WriteString("statement", claim.Clearest.Id.ToString());
        Span(json, "trigger", claim.Clearest.Event.Trigger.Start, claim.Clearest.Event.Trigger.End);
        json.WriteString("type", claim.Clearest.Event.Kind is { } kind ? ContractName.Of(kind.Type) : null);
        json.WriteString("mode", claim.Clearest.Event.Kind?.Mode is { } mode ? ContractName.Of(mode) : null);
        json.WriteEndObject();
    }

    private static void Telling(Utf8JsonWriter json, Telling telling)
    {
        json.WriteString("report", telling.Report.Id);
        json.WriteNumber("revision", telling.Report.Revision);
        json.WriteString("revisionOf", telling.Report.Revision > 1 ? telling.Report.First : null);
        json.WriteString("statement", telling.Statement.ToString());
        Span(json, "span", telling.Span.Start, telling.Span.End);
        Names(json, "holder", telling.Holders.Select(static party => party.Name));
        json.WriteString("stance", ContractName.Of(telling.Stance));
        Array(json, "chain", telling.Chain, voice =>
        {
            Names(json, "parties", voice.Parties.Select(static party => party.Name));
            json.WriteString("stance", ContractName.Of(voice.Stance));
        });
        Names(json, "alleged", telling.Alleged.Select(static party => party.Name));
        json.WriteString("modality", ContractName.Of(telling.Modality));
        json.WriteBoolean("withdrawn", telling.IsWithdrawn);
        json.WriteString("reusedFrom", telling.ReusedFrom);
        json.WriteBoolean("checked", telling.IsChecked);
        Later(json, telling.Later);
    }

    private static void Later(Utf8JsonWriter json, LaterRevision? later)
    {
        json.WritePropertyName("later");
        if (later is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("fate", ContractName.Of(later.Fate));
        json.WriteString("since", later.Since.Id);
        json.WriteString("at", Moment(later.Since.Published));
        json.WriteEndObject();
    }

    private static void Grade(Utf8JsonWriter json, ClaimGrade? grade)
    {
        json.WritePropertyName("grade");
        if (grade is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("grade", grade.Words);
        json.WriteString("by", grade.By);
        json.WriteString("at", Moment(grade.At));
        json.WriteString("reason", grade.Reason);
        json.WriteEndObject();
    }

    private static void Origins(Utf8JsonWriter json, Claim claim)
    {
        var count = claim.Origins;
        json.WriteStartObject("origins");
        json.WriteNumber("min", count.Min);
        json.WriteNumber("max", count.Max);
        json.WriteBoolean("minIsExact", count.MinIsExact);
        json.WriteString("level", ContractName.Of(count.Level));
        json.WriteString("sentence", OriginSentence.Of(count));
        Array(json, "list", Enumerable.Range(0, count.List.Length), place => Origin(json, claim, place));
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

    private static void Origin(Utf8JsonWriter json, Claim claim, int place)
    {
        var (count, one) = (claim.Origins, claim.Origins.List[place]);
        json.WriteString("name", one.Name);
        json.WriteString("kind", ContractName.Of(one.Kind));
        json.WriteString("sort", ContractName.Of(one.Sort));
        json.WriteBoolean("named", one.Named);
        json.WriteBoolean("checked", one.Checked);
        json.WriteStartArray("tellings");
        foreach (var telling in count.TellingsOf(place))
        {
            json.WriteStringValue($"{claim.Tellings[telling].Report.Id}/{claim.Tellings[telling].Statement}");
        }

        json.WriteEndArray();
        Names(json, "mayBeSame", count.MayBeSame(place).Select(other => count.List[other].Name));
        Array(json, "why", one.Why, reason =>
        {
            json.WriteString("rule", ContractName.Of(reason.Rule));
            json.WriteString("report", reason.Report);
            if (reason.Span is { } span) { Span(json, "span", span.Start, span.End); }
            if (reason.Of is { } of) { json.WriteString("of", of); }
        });
    }

    private static void Denial(Utf8JsonWriter json, Denial denial)
    {
        json.WriteString("by", denial.Origin.Name);
        json.WriteBoolean("accused", denial.ByAccused);
        json.WriteBoolean("ofMoreGeneral", denial.OfMoreGeneral);
        Names(json, "reports", denial.Origin.Why.Select(static reason => reason.Report).Distinct(StringComparer.Ordinal));
    }

    private static void Conflict(Utf8JsonWriter json, Claim claim, OriginConflict conflict)
    {
        json.WriteString("kind", ContractName.Of(conflict.Kind));
        Names(json, "origins", [conflict.One.Name, conflict.Other.Name]);
        Names(json, "tellings", conflict.Tellings.Select(telling => $"{claim.Tellings[telling].Report.Id}/{claim.Tellings[telling].Statement}"));
    }

    private static void Figures(Utf8JsonWriter json, Claim claim, FigureSeries series)
    {
        json.WriteString("of", FigureWording.NameOf(series.Key));
        json.WriteString("aggregation", ContractName.Of(series.Key.Aggregation));
        json.WriteString("unit", series.Unit);
        Array(json, "points", series.Points, point =>
        {
            json.WriteString("asOf", Moment(point.AsOf));
            Number(json, "low", point.Figure.Entailed.Low);
            Number(json, "high", point.Figure.Entailed.High);
            Span(json, "span", point.Figure.Span.Start, point.Figure.Span.End);
            json.WriteString("origin", claim.Origins.List[point.Origin].Name);
            json.WriteString("telling", $"{claim.Tellings[point.Telling].Report.Id}/{claim.Tellings[point.Telling].Statement}");
            json.WriteString("relation", point.Relation is { } relation ? ContractName.Of(relation) : null);
        });
    }

    private static void Links(Utf8JsonWriter json, Claim claim, string name, ClaimLinkKind kind) =>
        Names(json, name, claim.Links.Where(link => link.Kind == kind).Select(static link => link.Other.ToString()));

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Names(Utf8JsonWriter json, string name, IEnumerable<string> names)
    {
        json.WriteStartArray(name);
        foreach (var one in names) { json.WriteStringValue(one); }
        json.WriteEndArray();
    }

    private static void Span(Utf8JsonWriter json, string name, int start, int end)
    {
        json.WriteStartArray(name);
        json.WriteNumberValue(start);
        json.WriteNumberValue(end);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) { json.WriteNumber(name, number); } else { json.WriteNull(name); }
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
