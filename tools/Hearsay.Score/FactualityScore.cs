using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Statements;
using Hearsay.Statements.Standings;

namespace Hearsay.Score;

/// <summary>
/// Factuality from -3 to +3 (UW): each combination of polarity, modality, word class (verb or not) and voice (told by somebody or not) takes the median
/// of the training half, the test half is scored, beside the constant that does best without reading.
/// </summary>
internal sealed class FactualityScore(Func<string, (ParsedText Parsed, StatementReader Standings)> read)
{
    public void Print(string path, TextWriter output)
    {
        var (train, test) = (new List<(Kind Kind, double Gold)>(), new List<(Kind Kind, double Gold)>());
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var (parsed, standings) = read(json.RootElement.GetProperty("text").GetString()!);
            foreach (var target in json.RootElement.GetProperty("targets").EnumerateArray())
            {
                var token = Array.FindIndex(parsed.Tokens, one => one.End > target.GetProperty("start").GetInt32());
                var kind = new Kind(standings.StandingOf(token), parsed.Classes[token] == WordClass.Verb, standings.ActAround(token) is not null);
                (json.RootElement.GetProperty("split").GetString() == "train" ? train : test).Add((kind, target.GetProperty("factuality").GetDouble()));
            }
        }

        var values = train.GroupBy(static one => one.Kind).ToDictionary(static group => group.Key, static group => Median([.. group.Select(static one => one.Gold)]));
        var constant = Median([.. train.Select(static one => one.Gold)]);
        var error = test.Average(one => Math.Abs(one.Gold - values.GetValueOrDefault(one.Kind, constant)));
        output.WriteLine($"UW factuality: MAE {error:F3}, the constant {constant:F1} has {test.Average(one => Math.Abs(one.Gold - constant)):F3} ({test.Count} words not fitted to)");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private readonly record struct Kind(Standing Standing, bool IsVerb, bool IsTold);
}
