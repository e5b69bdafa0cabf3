using System.Globalization;
using System.Text.Json;
using Hearsay.Invent.Stories;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Truths;

/// <summary>Writes truth.json.</summary>
internal sealed class TruthFile(Utf8JsonWriter json, CaseTruth truth)
{
    public void Write(string templates)
    {
        json.WriteStartObject();
        json.WriteString("format", "hearsay-case/1");
        json.WriteString("case", $"invented-{truth.Story.Seed.ToString(CultureInfo.InvariantCulture)}-{templates}");
        json.WriteString("about", "Written by tools/Hearsay.Invent; everything in it is invented.");
        json.WriteString("reports", "reports.jsonl");
        List("parties", truth.Parties.ToList(), party => WriteParty(party.Name, party.Voice));
        List("claims", truth.Claims, WriteClaim);
        List("reuse", truth.Reuse.Pairs, pair =>
        {
            json.WriteString("report", pair.Report);
            json.WriteString("of", pair.Of);
            json.WriteString("kind", pair.Containment >= Reuse.Copy ? "copy" : "partial");
            json.WriteNumber("containment", Math.Round(pair.Containment, 2));
        });
        List("revisions", Array.Empty<string>(), static _ => { });
        List("unread", Array.Empty<string>(), static _ => { });
        json.WriteEndObject();
    }

    private void WriteParty(string name, Voice voice)
    {
        json.WriteString("name", name);
        json.WriteString("kind", voice switch { Voice.Named => "organisation", Voice.Unnamed => "unnamed", _ => "outlet" });
        json.WriteBoolean("named", voice is not Voice.Unnamed);
        json.WriteString("affiliation", StateOf(voice)?.Name);
        Words("words", from claim in truth.Claims
                       from telling in claim.Tellings
                       from pair in telling.Plan.Voices.Zip(telling.Written.HolderWords)
                       where truth.NameOf(pair.First) == name
                       select pair.Second);
    }

    private void WriteClaim(ClaimTruth claim)
    {
        json.WriteString("id", claim.Claim.Id);
        json.WriteString("text", claim.Tellings[0].Written.Quote);
        List("tellings", claim.Tellings, telling => WriteTelling(claim, telling));
        WriteOrigins(claim);
        var points = claim.Claim.IsToll ? FigureSeries.Of(claim) : [];
        WriteOpposition(claim, points);
        List("figures", claim.Claim.IsToll ? (string[])[claim.Claim.Id] : [], of =>
        {
            json.WriteString("of", of);
            json.WriteString("aggregation", "cumulative");
            List("points", points, WritePoint);
        });
        Words("refines", claim.Claim.Refines is { } wider ? [wider] : []);
        Words("refinedBy", truth.Claims.Where(one => one.Claim.Refines == claim.Claim.Id).Select(static one => one.Claim.Id));
        Words("lookAlikes", claim.Claim.LookAlikes);
        json.WriteString("why", "As the graph has it from which the reports were written.");
    }

    private void WriteTelling(ClaimTruth claim, ToldTelling telling)
    {
        var plan = telling.Plan;
        json.WriteString("report", telling.Report.Plan.Id);
        json.WriteString("quote", telling.Written.Quote);
        if (telling.Written.Occurrence is { } occurrence)
        {
            json.WriteNumber("occurrence", occurrence);
        }

        List("holders", telling.Written.HolderWords.Select((words, place) => (words, place)).ToList(), holder =>
        {
            json.WriteString("words", holder.words);
            json.WriteString("party", plan.Voices.Count > 0 ? truth.NameOf(plan.Voices[holder.place]) : holder.words);
        });
        Words("through", plan.IsToldDirectly ? [] : plan.Through.Select(static outlet => outlet.Name));
        Words("alleged", plan.Alleged is { } alleged ? [alleged] : []);
        json.WriteString("stance", Camel(plan.Stance.ToString()));
        if (plan.Stance == Stance.Presupposes)
        {
            json.WriteString("form", "noun");
        }

        if (plan.Voices is [Voice.Observer])
        {
            json.WriteBoolean("observed", true);
        }

        json.WriteBoolean("withdrawn", telling.Withdrawn is not null);
        if (telling.Withdrawn is { } basis && basis != telling.Report.Plan)
        {
            json.WriteString("restsOn", basis.Id);
            json.WriteBoolean("afterWithdrawal", telling.Report.Plan.Published > claim.WithdrawalOf(basis));
        }

        json.WriteString("reusedFrom", telling.ReusedFrom);
    }

    private void WriteOrigins(ClaimTruth claim)
    {
        json.WriteStartObject("origins");
        json.WriteString("level", "institution");
        json.WriteNumber("min", claim.Min);
        json.WriteNumber("max", claim.Max);
        json.WriteNumber("actual", claim.Actual);
        List("list", claim.Roots, root =>
        {
            json.WriteString("name", root.Key is Voice voice ? truth.NameOf(voice) : root.Name);
            json.WriteString("kind", root.Kind);
            json.WriteBoolean("named", root.Named);
            json.WriteString("status", Camel(root.Status.ToString()));
            if (root.IsObserved)
            {
                json.WriteBoolean("observed", true);
            }

            if (root.State is { } state)
            {
                json.WriteString("affiliation", state.Name);
            }

            Words("reports", claim.ReportsOf(root));
        });
        json.WriteNumber("circular", claim.Roots.Count(static root => root.Status == RootStatus.Circular));
        json.WriteNumber("open", claim.Roots.Count(static root => root.Status == RootStatus.Open));
        json.WriteNumber("unstated", claim.Roots.Count(static root => root.Status == RootStatus.Unstated));
        json.WriteNumber("withdrawn", claim.Roots.Count(static root => root.Status == RootStatus.Withdrawn));
        json.WriteStartObject("unread");
        json.WriteEndObject();
        json.WriteNumber("reports", claim.Tellings.Select(static telling => telling.Report.Plan.Id).Distinct(StringComparer.Ordinal).Count());
        json.WriteNumber("outlets", claim.Tellings.Select(static telling => telling.Report.Plan.Outlet.Name).Distinct(StringComparer.Ordinal).Count());
        json.WriteNumber("reuseGroups", claim.Tellings.Where(static telling => telling.ReusedFrom is not null).Select(static telling => telling.ReusedFrom).Distinct(StringComparer.Ordinal).Count());
        json.WriteEndObject();
    }

    private void WriteOpposition(ClaimTruth claim, IReadOnlyList<FigurePoint> points)
    {
        var denials = claim.Tellings.Where(static telling => telling.Plan.Stance == Stance.Denies)
            .GroupBy(static telling => ((Voice.Named)telling.Plan.Voices[0]).Institution, static telling => telling.Report.Plan.Id).ToList();
        List("denials", denials, denial =>
        {
            json.WriteString("party", denial.Key.Name);
            json.WriteBoolean("accused", claim.Claim.Accused.Contains(denial.Key));
            Words("reports", denial);
        });
        List<(string Kind, string First, string Second)> conflicts =
        [
            .. from denial in denials
               from root in claim.Disclosed
               select (claim.Claim.Accused.Contains(denial.Key) ? "denial" : "negation", denial.Key.Name, root.Key is Voice voice ? truth.NameOf(voice) : root.Name),
            .. FigureSeries.Conflicts(points).Select(static pair => ("figure", pair.Earlier, pair.Later)),
        ];
        List("conflicts", conflicts, conflict =>
        {
            json.WriteString("kind", conflict.Kind);
            Words("origins", [conflict.First, conflict.Second]);
            if (conflict.Kind == "figure")
            {
                json.WriteString("of", claim.Claim.Id);
            }
        });
    }

    private void WritePoint(FigurePoint point)
    {
        json.WriteString("report", point.Telling.Report.Plan.Id);
        json.WriteString("asOf", point.AsOf.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        json.WriteNumber("low", point.Toll.Low);
        if (point.Toll.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("high");
        }

        json.WriteString("origin", point.Origin);
        json.WriteString("quote", point.Telling.Written.Quote);
        List("relations", point.Relations, relation =>
        {
            json.WriteNumber("to", relation.To);
            json.WriteString("relation", relation.Relation);
        });
        json.WriteString("relation", point.Relation);
    }

    private static State? StateOf(Voice voice) => voice switch { Voice.Named named => named.Institution.State, Voice.Unnamed unnamed => unnamed.State, _ => null };

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private void Words(string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var one in words.Distinct(StringComparer.Ordinal))
        {
            json.WriteStringValue(one);
        }

        json.WriteEndArray();
    }

    private void List<T>(string name, IReadOnlyList<T> rows, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            write(row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
