using System.Text.Json;
using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Metadata;

/// <summary>What a page says of itself in JSON-LD: the one object among those on the page that stands for the report.</summary>
internal sealed class LinkedData
{
    private const int MostObjects = 2000;

    private static readonly string[] ReportTypes =
        ["NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "Article", "BlogPosting", "SocialMediaPosting", "Report", "Review", "VideoObject", "WebPage"];

    private readonly List<JsonElement> _objects = [];

    public LinkedData(PageTree tree)
    {
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Tag == HtmlTag.Script && tree.RawAttribute(i, HtmlAttribute.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase)
                && DamagedJson.Parse(tree.RawTextOf(i)) is { } json)
            {
                Collect(json.RootElement);
            }
        }

        // The most specific kind wins; among objects of one kind the one that says most.
        Report = _objects.Select(one => (Object: one, Rank: RankOf(one)))
            .Where(one => one.Rank >= 0)
            .OrderBy(one => one.Rank)
            .ThenByDescending(one => Facts(one.Object))
            .Select(one => (JsonElement?)one.Object)
            .FirstOrDefault();
    }

    /// <summary>Null where no object stands for a report.</summary>
    public JsonElement? Report { get; }

    /// <summary>A field's text; of a list its first, of an object its name.</summary>
    public string? Text(string field) => Report is { } report && report.TryGetProperty(field, out var value) ? Words(value) : null;

    /// <summary>The names in a field that holds persons or organisations, as text, object, or list of either.</summary>
    public IEnumerable<string> Names(string field) => Report is { } report && report.TryGetProperty(field, out var value) ? NamesIn(value) : [];

    private IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        JsonValueKind.String => [value.GetString() ?? ""],
        JsonValueKind.Object when value.TryGetProperty("name", out var name) => NamesIn(name),
        JsonValueKind.Object when value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String => Referred(id.GetString() ?? ""),
        _ => [],
    };

    /// <summary>An object that only points at another one of the page.</summary>
    private IEnumerable<string> Referred(string id) => _objects
        .Where(one => one.TryGetProperty("@id", out var own) && own.ValueKind == JsonValueKind.String && own.GetString() == id && one.TryGetProperty("name", out _))
        .Take(1)
        .SelectMany(one => one.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? (string[])[name.GetString()!] : []);

    private string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array when value.GetArrayLength() > 0 => Words(value[0]),
        JsonValueKind.Object => NamesIn(value).FirstOrDefault(),
        _ => null,
    };

    private void Collect(JsonElement value)
    {
        if (_objects.Count >= MostObjects)
        {
            return;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in value.EnumerateArray())
            {
                Collect(one);
            }
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            _objects.Add(value);
            foreach (var field in value.EnumerateObject().Where(field => field.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "author" or "publisher" or "hasPart" or "isPartOf"))
            {
                Collect(field.Value);
            }
        }
    }

    private static int RankOf(JsonElement one)
    {
        if (!one.TryGetProperty("@type", out var type))
        {
            return -1;
        }

        var names = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1);
        return names.Where(name => name.ValueKind == JsonValueKind.String)
            .Select(name => (name.GetString() ?? "").Split('/', '#', ':')[^1])
            .Select(name => Array.FindIndex(ReportTypes, known => known.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .Where(rank => rank >= 0).DefaultIfEmpty(-1).Min();
    }

    private static int Facts(JsonElement one) => one.EnumerateObject().Count(field => field.Name is "headline" or "datePublished" or "author" or "articleBody" or "dateModified");
}
