using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Intake.Pages;

namespace Hearsay.Cli.Formats;

/// <summary>What was taken from a page, as a JSON object on one line.</summary>
internal static class PageJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="page">What was taken.</param>
    /// <param name="difference">From what a ledger holds; null where it came from none.</param>
    public static string Of(PageReport page, HeldDifference? difference = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            foreach (var (name, taken) in PageFields.Of(page))
            {
                json.WriteString(name, taken.Value);
            }

            json.WriteStartArray("authors");
            foreach (var author in page.Facts.Authors)
            {
                json.WriteStringValue(author.Value);
            }

            json.WriteEndArray();
            json.WriteStartObject("from");
            foreach (var (name, taken) in PageFields.Of(page))
            {
                json.WriteString(name, taken.From);
            }

            json.WriteEndObject();
            json.WriteString("standfirst", page.Standfirst);
            json.WriteString("text", page.Text);
            Lists(page, json);
            json.WriteBoolean("cut", page.IsCut);
            difference?.Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Lists(PageReport page, Utf8JsonWriter json)
    {
        json.WriteStartArray("notices");
        foreach (var notice in page.Notices)
        {
            json.WriteStartObject();
            json.WriteString("kind", notice.Kind.ToString().ToLowerInvariant());
            json.WriteString("text", notice.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("blocks");
        foreach (var block in page.Blocks)
        {
            json.WriteStartObject();
            json.WriteBoolean("kept", block.IsKept);
            json.WriteString("why", block.Why);
            json.WriteString("text", block.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
