using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Intake;

namespace Hearsay.Cli.Formats;

/// <summary>A report as it came out of an input, as a JSON object on one line.</summary>
internal static class DraftJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="found">What was taken.</param>
    /// <param name="difference">From what a ledger holds; null where it came from none.</param>
    public static string Of(IntakeItem.Found found, HeldDifference? difference = null)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            foreach (var (name, value) in DraftFields.Of(found))
            {
                json.WriteString(name, value);
            }

            json.WriteString("text", found.Draft.Text);
            difference?.Write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
