using System.IO.Compression;
using System.Text.Json;

namespace Hearsay.Score.Pages;

/// <summary>A page with what a person found in it. Null where the set does not say.</summary>
internal sealed record GoldPage(string Id, byte[] Html, string Body, string? Url, string? Title, string? Authors, string? Day)
{
    public static List<GoldPage> Load(string folder)
    {
        var file = Path.Combine(folder, "articles.json") is var articles && File.Exists(articles) ? articles : Path.Combine(folder, "ground-truth.json");
        using var json = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. json.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal).Select(page => new GoldPage(
            page.Name,
            Unpack(Path.Combine(folder, "html", $"{page.Name}.html.gz")),
            String(page.Value, "articleBody") ?? "",
            String(page.Value, "url"),
            String(page.Value, "title"),
            String(page.Value, "authors"),
            String(page.Value, "date")))];
    }

    private static byte[] Unpack(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string? String(JsonElement page, string field) =>
        page.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
