using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Examples;

/// <summary>A folder of invented reports with the truth about them, in the format of docs/case.md.</summary>
internal sealed partial class WrittenCase
{
    private WrittenCase(ILookup<string, WrittenReport> revisions, JsonNode truth) => (Revisions, Truth) = (revisions, truth);

    /// <summary>The revisions of each report, the earliest first.</summary>
    public ILookup<string, WrittenReport> Revisions { get; }

    public JsonNode Truth { get; }

    public IEnumerable<JsonNode> Claims => Each(Truth, "claims");

    public static WrittenCase In(string folder)
    {
        var truth = JsonNode.Parse(File.ReadAllText(SourceTree.PathOf(Path.Combine(folder, "truth.json"))))!;
        var reports = File.ReadLines(SourceTree.PathOf(Path.Combine(folder, (string)truth["reports"]!))).Select(static line => JsonNode.Parse(line)!).Select(Read);
        return new WrittenCase(reports.ToLookup(static report => report.Id, StringComparer.Ordinal), truth);
    }

    public static IEnumerable<JsonNode> Each(JsonNode node, string field) => node[field]!.AsArray().Select(static item => item!);

    /// <summary>The text of the revision in which the telling stands.</summary>
    public string TextOf(JsonNode telling) => Revisions[(string)telling["report"]!].ElementAt((int?)telling["revision"] - 1 ?? 0).Text;

    /// <summary>The share of the later text's distinct three words in a row that the earlier has.</summary>
    public static double Containment(HashSet<string> later, HashSet<string> earlier) => (double)later.Count(earlier.Contains) / later.Count;

    public static HashSet<string> ThreeGrams(string text)
    {
        var words = Word().Matches(text.ToLowerInvariant()).Select(static match => match.Value).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - 2)).Select(i => string.Join(' ', words[i], words[i + 1], words[i + 2]))];
    }

    private static WrittenReport Read(JsonNode row) =>
        new((string)row["id"]!, (string)row["outlet"]!, (string)row["url"]!, row["published"]!.Deserialize<DateTimeOffset>(), (string)row["text"]!);

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
