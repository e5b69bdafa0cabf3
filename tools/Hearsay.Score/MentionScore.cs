using System.Globalization;
using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Text;

namespace Hearsay.Score;

/// <summary>
/// Names and kinds of the parties of gold source spans: chains-dev.jsonl over the texts of polnear-dev.jsonl, predicted trees. Sources
/// in the first or second person are left out: whose speech it is, attribution decides.
/// </summary>
internal static class MentionScore
{
    public static int Run(string data, string model, bool all)
    {
        using var stream = File.OpenRead(model);
        var parser = Parser.Load(stream);
        var finder = new MentionFinder(ActorTable.Default);
        var texts = Rows(Path.Combine(data, "attribution", "polnear-dev.jsonl")).ToDictionary(static row => row.GetProperty("id").GetString()!, static row => row.GetProperty("text").GetString()!, StringComparer.Ordinal);
        var (asked, names, kinds) = (0, 0, 0);
        foreach (var row in Rows(Path.Combine(data, "attribution", "chains-dev.jsonl")))
        {
            var id = row.GetProperty("id").GetString()!;
            var mentioned = finder.Find(parser.Parse(Tokenizer.Tokenize(texts[id])), Published(id));
            foreach (var attribution in row.GetProperty("attributions").EnumerateArray())
            {
                if (attribution.GetProperty("agreed").GetString() != "both" || Spans(attribution) is not [var span, ..])
                {
                    continue;
                }

                var referents = mentioned.Introduce(span);
                if (referents.Person != GrammaticalPerson.Third)
                {
                    continue;
                }

                var name = string.Join(" | ", referents.Parties.Select(party => Plain(mentioned.NameOf(party))));
                var kind = referents.Parties is [var first, ..] ? ContractKind(mentioned, first) : "unspecified";
                var accepted = Strings(attribution, "names");
                var rightName = accepted.Length == 0 ? name.Length == 0 : accepted.Any(answer => Plain(answer) == name);
                var rightKind = Strings(attribution, "kinds").Contains(kind);
                (asked, names, kinds) = (asked + 1, names + (rightName ? 1 : 0), kinds + (rightKind ? 1 : 0));
                if (all && !(rightName && rightKind))
                {
                    Console.WriteLine($"{id[..Math.Min(30, id.Length)]} [{texts[id].AsSpan(span.Start, span.Length)}] {name}/{kind}, not {string.Join(" or ", accepted)}/{string.Join(" or ", Strings(attribution, "kinds"))}");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"sources {asked}: name {100.0 * names / asked:F1} %, kind {100.0 * kinds / asked:F1} %"));
        return 0;
    }

    private static string ContractKind(MentionedParties mentioned, int party)
    {
        var settled = mentioned.Settle([party]);
        var written = settled.Parties.Single(candidate => candidate.Id == settled.NumberOf(party));
        return written is { Named: false, Kind: PartyKind.Person } ? "unnamed" : written.Kind.ToString().ToLowerInvariant();
    }

    private static TextSpan[] Spans(JsonElement attribution) =>
        [.. attribution.GetProperty("source").EnumerateArray().Select(static span => TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32()))];

    private static string[] Strings(JsonElement row, string name) => [.. row.GetProperty(name).EnumerateArray().Select(static value => value.GetString()!)];

    private static string Plain(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.StartsWith("the ", StringComparison.Ordinal) ? lower[4..]
            : lower.StartsWith("a ", StringComparison.Ordinal) ? lower[2..]
            : lower.StartsWith("an ", StringComparison.Ordinal) ? lower[3..] : lower;
    }

    /// <summary>The ids hold the day: "usa-today_2016-09-08_lawmaker-urges".</summary>
    private static DateOnly? Published(string id) =>
        id.Split('_') is [_, var day, ..] && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static IEnumerable<JsonElement> Rows(string path) => File.ReadLines(path).Where(static line => line.Length > 0)
        .Select(static line => JsonDocument.Parse(line).RootElement);
}
