using System.Text.Json;

namespace Hearsay.Train.Stories;

/// <summary>One report of ECB+: its sentences as text, and the event that it is about.</summary>
internal sealed record EcbReport(string Id, string Topic, string Event, string[] Sentences)
{
    /// <summary>Half of the reports open with the address at which they were found, which gives the event away or misleads: it is left out.</summary>
    public string Text => string.Join("\n\n", Sentences.Length > 0 && Sentences[0].Contains("http", StringComparison.Ordinal) ? Sentences[1..] : Sentences);

    public static EcbReport[] Read(string data, string split)
    {
        var reports = new List<EcbReport>();
        foreach (var line in File.ReadLines(Path.Combine(data, "claims", "ecbplus_docs.jsonl")))
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            if (root.GetProperty("split").GetString() != split) { continue; }
            reports.Add(new EcbReport(
                root.GetProperty("doc_id").GetString()!, root.GetProperty("topic").GetString()!, root.GetProperty("subtopic").GetString()!,
                [.. root.GetProperty("sentences").EnumerateArray().Select(static sentence => string.Join(' ', sentence.EnumerateArray().Select(static token => token.GetString())))]));
        }

        return [.. reports];
    }
}
