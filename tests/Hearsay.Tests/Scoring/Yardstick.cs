using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Hearsay.Scoring;
using Hearsay.Train;

namespace Hearsay.Tests.Scoring;

/// <summary>The Python scripts that the scores are ported from, run on temporary files. They are no part of this repository.</summary>
internal static class Yardstick
{
    public static string Folder { get; } = Path.Combine(DataFolder.Path, "attribution");

    /// <summary>What a script prints; the test is skipped where the data or Python are missing.</summary>
    public static string Run(string script, params string[] arguments)
    {
        var path = Path.Combine(Folder, script);
        Assert.SkipUnless(File.Exists(path), $"{path} is missing: set HEARSAY_DATA to the folder that holds attribution/{script}.");
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", [path, .. arguments])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = python.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.True(python.ExitCode == 0, errors.GetAwaiter().GetResult());
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("python3 is not installed: the port is not compared with the script.");
            throw;
        }
    }

    /// <summary>Asserts that score.py prints the very numbers of this score.</summary>
    public static void AssertSame(AttributionScore score, string gold, string predicted, bool dropNested = false)
    {
        using var theirs = JsonDocument.Parse(Run("score.py", [gold, predicted, "--json", .. dropNested ? ["--drop-nested"] : Array.Empty<string>()]));
        Assert.Equal(theirs.RootElement.GetProperty("articles").GetInt32(), score.Articles);
        var metrics = theirs.RootElement.GetProperty("metrics").EnumerateObject().ToList();
        Assert.Equal(metrics.Select(metric => metric.Name), score.Measures.Keys, StringComparer.Ordinal);
        foreach (var metric in metrics)
        {
            var mine = score.Measures[metric.Name];
            int Count(string field) => metric.Value.GetProperty(field).GetInt32();
            Assert.True((Count("tp"), Count("gold"), Count("pred")) == (mine.Hits, mine.Gold, mine.Predicted), $"{metric.Name}: {metric.Value} is not {mine}");
            Assert.Equal(metric.Value.GetProperty("P").GetDouble(), mine.Precision, 1e-9);
            Assert.Equal(metric.Value.GetProperty("R").GetDouble(), mine.Recall, 1e-9);
            Assert.Equal(metric.Value.GetProperty("F1").GetDouble(), mine.F1, 1e-9);
        }

        foreach (var (kind, recall) in score.Kinds)
        {
            var row = theirs.RootElement.GetProperty("kinds").GetProperty(kind);
            int Count(string field) => row.GetProperty(field).GetInt32();
            Assert.Equal((Count("n"), Count("det"), Count("rel"), Count("pred")), (recall.Gold, recall.Detected, recall.Related, recall.Predicted));
        }
    }

    /// <summary>Writes documents as the script reads them: one object a line, offsets in code points.</summary>
    public static void Write(string path, IEnumerable<ScoredDocument> documents) => File.WriteAllLines(path, documents.Select(Row));

    private static string Row(ScoredDocument document)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            var points = new CodePoints(document.Text);
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteString("text", document.Text);
            json.WriteStartArray("attributions");
            foreach (var attribution in document.Attributions)
            {
                json.WriteStartObject();
                foreach (var role in Enum.GetValues<ScoredRole>())
                {
                    json.WriteStartArray(ContractName.Of(role));
                    foreach (var span in attribution[role])
                    {
                        json.WriteStartArray();
                        json.WriteNumberValue(points.FromUtf16(span.Start));
                        json.WriteNumberValue(points.FromUtf16(span.End));
                        json.WriteEndArray();
                    }

                    json.WriteEndArray();
                }

                json.WriteBoolean("nested", attribution.Nested);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
