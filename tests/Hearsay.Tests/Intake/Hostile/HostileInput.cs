using System.Globalization;
using Hearsay.Score.Origins;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>A hostile input; the same number makes the same bytes.</summary>
internal sealed record HostileInput(int Number, HostileFamily Family)
{
    private static readonly HostileFamily[] Families =
        [.. HostilePages.All, .. HostileXml.All, .. HostileArchives.All, .. HostilePdfs.All, .. HostileMails.All, .. HostileRows.All, .. HostileTexts.All];

    /// <summary>How many numbers have one of each family.</summary>
    public static int Kinds => Families.Length;

    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Number} ({Family.Name}{Family.Suffix})");

    /// <summary>The families take turns, so that any stretch of numbers has all of them.</summary>
    public static HostileInput Of(int number) => new(number, Families[number % Families.Length]);

    /// <summary>The path of the file that holds it, in this folder.</summary>
    public string WriteTo(string folder)
    {
        var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Number}{Family.Suffix}"));
        using var file = File.Create(path);
        Family.Write(new Seeded((ulong)Number + 1), new HostileBytes(file));
        return path;
    }
}
