using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Scoring;
using Hearsay.Scoring.Cases;

namespace Hearsay.Cli.Cases;

/// <summary>The scores of a case for programs; the names are explained in docs/case-scores.md.</summary>
internal static class CaseJson
{
    public static string Write(CaseScore score, bool totalsOnly)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("case", score.Name);
            json.WriteNumber("passedOver", score.PassedOver.Length);
            Totals(json, score.Totals);
            if (!totalsOnly)
            {
                json.WriteStartArray("claims");
                foreach (var claim in score.Claims) { Claim(json, claim); }
                json.WriteEndArray();
                Faults(json, "reuseMissing", score.Reuse.Missing);
                Faults(json, "reuseTooMuch", score.Reuse.Extra);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Totals(Utf8JsonWriter json, CaseTotals totals)
    {
        json.WriteStartObject("totals");
        json.WriteNumber("claims", totals.Claims);
        json.WriteNumber("exact", totals.Exact);
        json.WriteNumber("tellings", totals.Tellings);
        json.WriteNumber("found", totals.Found);
        json.WriteNumber("inBest", totals.InBest);
        json.WriteNumber("rightStance", totals.RightStance);
        json.WriteNumber("rightHolders", totals.RightHolders);
        Measured(json, "pairs", totals.Pairs);
        Shared(json, "wrongMerges", totals.WrongMerges);
        Shared(json, "wrongMergesWithStrangers", totals.WrongMergesWithStrangers);
        Counted(json, "ledger", totals.Inside, totals.Error, totals.Claims);
        Counted(json, "countReports", totals.ReportsInside, totals.ReportsError, totals.Claims);
        Counted(json, "collapseCopies", totals.WithoutCopiesInside, totals.WithoutCopiesError, totals.Claims);
        json.WriteNumber("width", totals.Width);
        json.WriteNumber("trueWidth", totals.TrueWidth);
        json.WriteNumber("exactDisclosed", totals.ExactDisclosed);
        Measured(json, "disclosed", totals.Disclosed);
        Measured(json, "withdrawn", totals.Withdrawn);
        Measured(json, "denials", totals.Denials);
        Measured(json, "conflicts", totals.Conflicts);
        Measured(json, "points", totals.Points);
        Shared(json, "relations", totals.Relations);
        Measured(json, "refines", totals.Refines);
        Shared(json, "lookAlikes", totals.LookAlikes);
        Measured(json, "reuse", totals.Reuse);
        json.WriteEndObject();
    }

    private static void Claim(Utf8JsonWriter json, ClaimScore claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Truth.Id);
        json.WriteString("best", claim.Best?.Id.ToString());
        json.WriteNumber("tellings", claim.Tellings.Length);
        json.WriteNumber("found", claim.Tellings.Count(static one => one.Found is not null));
        json.WriteNumber("inBest", claim.Tellings.Count(static one => one.IsInBest));
        json.WriteNumber("rightStance", claim.Tellings.Count(static one => one.HasRightStance));
        json.WriteNumber("rightHolders", claim.Tellings.Count(static one => one.HasRightHolders));
        json.WriteNumber("min", claim.Min);
        json.WriteNumber("max", claim.Max);
        json.WriteNumber("truth", claim.Truth.Origins.Number);
        json.WriteBoolean("inside", claim.HoldsTruth);
        json.WriteBoolean("exact", claim.IsExact);
        json.WriteStartArray("faults");
        foreach (var (what, words) in CaseFaults.Of(claim))
        {
            json.WriteStartObject();
            json.WriteString("what", what);
            json.WriteString("words", words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Faults(Utf8JsonWriter json, string name, IEnumerable<string> faults)
    {
        json.WriteStartArray(name);
        foreach (var words in faults) { json.WriteStringValue(words); }
        json.WriteEndArray();
    }

    private static void Measured(Utf8JsonWriter json, string name, Measure measure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("P", measure.Precision);
        json.WriteNumber("R", measure.Recall);
        json.WriteNumber("tp", measure.Hits);
        json.WriteNumber("gold", measure.Gold);
        json.WriteNumber("pred", measure.Predicted);
        json.WriteEndObject();
    }

    private static void Shared(Utf8JsonWriter json, string name, Share share)
    {
        json.WriteStartObject(name);
        json.WriteNumber("share", share.Value);
        json.WriteNumber("part", share.Part);
        json.WriteNumber("of", share.Whole);
        json.WriteEndObject();
    }

    private static void Counted(Utf8JsonWriter json, string name, int inside, int error, int claims)
    {
        json.WriteStartObject(name);
        json.WriteNumber("inside", claims == 0 ? 0 : (double)inside / claims);
        json.WriteNumber("error", claims == 0 ? 0 : (double)error / claims);
        json.WriteEndObject();
    }
}
