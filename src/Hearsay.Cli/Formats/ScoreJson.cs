using System.Buffers;
using System.Text;
using System.Text.Json;
using Hearsay.Scoring;

namespace Hearsay.Cli.Formats;

/// <summary>Scores for programs; shares, not percentages.</summary>
internal static class ScoreJson
{
    public static string Write(AttributionScore score, ChainScore? chains)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", score.Articles);
            json.WriteStartObject("metrics");
            foreach (var (name, measure) in score.Measures)
            {
                Measure(json, name, measure);
            }

            json.WriteEndObject();
            Kinds(json, score);
            if (chains is not null)
            {
                Chains(json, chains);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Measure(Utf8JsonWriter json, string name, Measure measure)
    {
        json.WriteStartObject(name);
        json.WriteNumber("P", measure.Precision);
        json.WriteNumber("R", measure.Recall);
        json.WriteNumber("F1", measure.F1);
        json.WriteNumber("tp", measure.Hits);
        json.WriteNumber("gold", measure.Gold);
        json.WriteNumber("pred", measure.Predicted);
        json.WriteEndObject();
    }

    private static void Kinds(Utf8JsonWriter json, AttributionScore score)
    {
        json.WriteStartObject("kinds");
        foreach (var (kind, recall) in score.Kinds)
        {
            json.WriteStartObject(kind);
            json.WriteNumber("n", recall.Gold);
            json.WriteNumber("det", recall.Detected);
            json.WriteNumber("rel", recall.Related);
            json.WriteNumber("pred", recall.Predicted);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Chains(Utf8JsonWriter json, ChainScore chains)
    {
        json.WriteStartObject("chains");
        Measure(json, "nested", chains.Nested);
        json.WriteNumber("matched", chains.Matched);
        json.WriteNumber("kind", Share(chains.RightKinds));
        json.WriteNumber("act", Share(chains.RightActs));
        json.WriteNumber("name", Share(chains.RightNames));
        json.WriteEndObject();

        double Share(int right) => chains.Matched == 0 ? 0 : (double)right / chains.Matched;
    }
}
