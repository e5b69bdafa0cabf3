using System.Globalization;
using Hearsay.Claims.Reuse;
using Hearsay.Reports;

namespace Hearsay.Tests.Claims.Reuse;

/// <summary>Invented reports, and what an index finds among them.</summary>
internal static class Reprints
{
    public const string Story =
        "Rebel fighters seized the bridge at Halden on Tuesday after two days of shelling, the Norvian defence ministry said. " +
        "Nine soldiers were wounded and a fuel depot burned through the night. The ministry's spokesman, Col. Iven Marsk, told reporters that " +
        "reinforcements had left the capital and would reach the river before the weekend. Residents of three villages were told to leave their homes. " +
        "A teacher from Ostrey said that shops had closed and that the road to the south was full of cars.";

    private static readonly string[] Words =
        [.. Enumerable.Range(0, 700).Select(static number => "w" + number.ToString(CultureInfo.InvariantCulture))];

    public static Report Report(string id, string text, int day = 1) =>
        new ReportDraft { Id = id, Text = text, Published = new DateOnly(2031, 5, day) }.ToReport();

    public static List<TextReuse> Find(params IEnumerable<Report> reports)
    {
        var all = reports.ToList();
        var texts = all.ToDictionary(static report => report.Id, static report => report.Text, StringComparer.Ordinal);
        var index = new ReuseIndex(id => texts[id]);
        return [.. all.SelectMany(report => index.Add(report).Links)];
    }

    /// <summary>A text of words that no other seed gives in this order.</summary>
    public static string Filler(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
    }
}
