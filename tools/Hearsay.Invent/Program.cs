using System.Globalization;
using Hearsay.Invent.Truths;

// A seed in, a case out: reports and the truth about them (docs/case.md). The same bytes on any machine.
var options = args.Chunk(2).Where(static pair => pair.Length == 2).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
string[] known = ["--seed", "--seeds", "--reports", "--templates", "--out"];
var seeds = Seeds(options.GetValueOrDefault("--seeds") ?? options.GetValueOrDefault("--seed") ?? "1");
if (args.Length % 2 > 0 || options.Keys.Except(known, StringComparer.Ordinal).Any() || seeds.Count == 0
    || !int.TryParse(options.GetValueOrDefault("--reports") ?? "30", CultureInfo.InvariantCulture, out var reports) || reports < 10
    || (options.GetValueOrDefault("--templates") ?? "a") is not ("a" or "b" or "both") || options.GetValueOrDefault("--out") is not { } folder)
{
    Console.Error.WriteLine("usage: Hearsay.Invent (--seed N | --seeds FIRST..LAST) [--reports 30] [--templates a|b|both] --out DIR");
    return 2;
}

var templates = options.GetValueOrDefault("--templates") ?? "a";
foreach (var seed in seeds)
{
    CaseFiles.Write(options.ContainsKey("--seeds") ? Path.Combine(folder, seed.ToString("D4", CultureInfo.InvariantCulture)) : folder, seed, reports, templates);
}

return 0;

static List<int> Seeds(string range)
{
    var ends = range.Split("..").Select(static end => int.TryParse(end, CultureInfo.InvariantCulture, out var seed) ? seed : -1).ToList();
    return ends.Contains(-1) || ends.Count > 2 || ends[0] > ends[^1] ? [] : [.. Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)];
}
