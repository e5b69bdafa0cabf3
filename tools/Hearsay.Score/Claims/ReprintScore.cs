using System.Text.Json;
using Hearsay.Claims.Reuse;
using Hearsay.Reports;

namespace Hearsay.Score.Claims;

/// <summary>
/// Reprints made of real reports in the ways in which desks make them; which pairs come together, against which were made of one
/// original. Originals that are reprints of each other (containment from .5 on) are left out, both.
/// </summary>
internal static class ReprintScore
{
    private const double Reprinted = 0.5;

    public static void Print(string data, TextWriter output)
    {
        var originals = WithoutReprints(Texts(Path.Combine(data, "claims", "fakes_articles.dev.jsonl")));
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var original = 0; original < originals.Count; original++)
        {
            foreach (var (edit, text) in Edits.Of(originals[original], original)) { texts[$"{original}/{edit}"] = text; }
        }

        var index = new ReuseIndex(id => texts[id]);
        var groups = new ReuseGroups();
        var links = new List<TextReuse>();
        foreach (var (id, text) in Shuffled(texts))
        {
            links.AddRange(index.Add(new ReportDraft { Text = text, Id = id }.ToReport()).Links);
        }

        foreach (var link in links) { groups.Add(link); }
        var (right, found, gold) = Pairs(texts.Keys, groups);
        output.WriteLine($"{originals.Count} originals, {texts.Count} texts, {links.Count} links, {links.Count(static link => link.Kind == ReuseKind.Copy)} of them copies");
        output.WriteLine($"pairs of one original: P {100.0 * right / found:F1} R {100.0 * right / gold:F1} F1 {200.0 * right / (found + gold):F1}");
        foreach (var edit in texts.Keys.Select(EditOf).Distinct(StringComparer.Ordinal).Where(static edit => edit != "original"))
        {
            var met = texts.Keys.Where(id => EditOf(id) == edit).ToList();
            output.WriteLine($"  with the original, {edit}: {100.0 * met.Count(id => groups.GroupOf(id) == groups.GroupOf(OriginalOf(id) + "/original")) / met.Count:F1} %");
        }
    }

    private static (long Right, long Found, long Gold) Pairs(IEnumerable<string> ids, ReuseGroups groups)
    {
        var found = ids.GroupBy(groups.GroupOf, StringComparer.Ordinal).Sum(static group => Choose(group.Count()));
        var gold = ids.GroupBy(OriginalOf, StringComparer.Ordinal).Sum(static group => Choose(group.Count()));
        var right = ids.GroupBy(id => (groups.GroupOf(id), OriginalOf(id))).Sum(static group => Choose(group.Count()));
        return (right, found, gold);
    }

    private static long Choose(long count) => count * (count - 1) / 2;

    private static string OriginalOf(string id) => id[..id.IndexOf('/', StringComparison.Ordinal)];

    private static string EditOf(string id) => id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];

    private static KeyValuePair<string, string>[] Shuffled(Dictionary<string, string> texts)
    {
        var all = texts.ToArray();
        new Random(7).Shuffle(all);
        return all;
    }

    private static List<string> Texts(string path)
    {
        var texts = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            texts.Add(row.RootElement.GetProperty("text").GetString()!);
        }

        return texts;
    }

    private static List<string> WithoutReprints(List<string> texts)
    {
        var compared = texts.ConvertAll(static text => ComparedText.Of(text));
        var kept = new List<string>();
        for (var one = 0; one < texts.Count; one++)
        {
            var isReprint = Enumerable.Range(0, texts.Count).Any(other => other != one
                && (compared[one].ContainedIn(compared[other]) >= Reprinted || compared[other].ContainedIn(compared[one]) >= Reprinted));
            if (!isReprint) { kept.Add(texts[one]); }
        }

        return kept;
    }
}
