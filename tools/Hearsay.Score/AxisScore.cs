using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Statements;

namespace Hearsay.Score;

/// <summary>
/// Verbs against the four axes of MATRES: anchorable (happened, ongoing, affirmed), intention (planned, requested, promised, threatened, believed),
/// negation (negated), hypothetical (possible, conditional, asked). Other axes are left out.
/// </summary>
internal sealed class AxisScore(Func<string, (ParsedText Parsed, StatementReader Standings)> read)
{
    private static readonly string[] Axes = ["anchorable", "intention", "negation", "hypothetical"];

    public void Print(string path, TextWriter output)
    {
        var confusion = new int[4, 4];
        var texts = new Dictionary<string, (ParsedText Parsed, StatementReader Standings)>(StringComparer.Ordinal);
        var errors = Environment.GetEnvironmentVariable("HEARSAY_ERRORS") is { } folder ? new StreamWriter(Path.Combine(folder, "matres.txt")) : null;
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var row = json.RootElement;
            var gold = GoldOf(row.GetProperty("axis").GetString()!);
            if (gold < 0)
            {
                continue;
            }

            var text = row.GetProperty("text").GetString()!;
            if (!texts.TryGetValue(text, out var found))
            {
                texts[text] = found = read(text);
            }

            var start = row.GetProperty("start").GetInt32();
            var token = Array.FindIndex(found.Parsed.Tokens, one => one.End > start);
            var standing = found.Standings.StandingOf(token);
            var axis = AxisOf(standing.Polarity, standing.Modality);
            confusion[gold, axis]++;
            if (errors is not null)
            {
                errors?.WriteLine($"{Axes[gold]} read {Axes[axis]} ({standing.Polarity} {standing.Modality}) conf {found.Standings.LinkOf(token)} {row.GetProperty("confidence")}: {text[..start]}**{row.GetProperty("verb").GetString()}**{text[row.GetProperty("end").GetInt32()..]}");
            }
        }

        errors?.Dispose();
        Print(confusion, output);
    }

    private static void Print(int[,] confusion, TextWriter output)
    {
        var (sum, line) = (0.0, new List<string>());
        for (var axis = 0; axis < 4; axis++)
        {
            var (found, gold) = (Enumerable.Range(0, 4).Sum(other => confusion[other, axis]), Enumerable.Range(0, 4).Sum(other => confusion[axis, other]));
            var f1 = 2.0 * confusion[axis, axis] / (found + gold);
            sum += f1;
            line.Add($"{Axes[axis]} {f1:F3}");
        }

        output.WriteLine($"MATRES: macro-F1 {sum / 4:F3} ({string.Join(", ", line)})");
        for (var gold = 0; gold < 4; gold++)
        {
            output.WriteLine($"  {Axes[gold],-13} read as {string.Join(", ", Enumerable.Range(0, 4).Select(axis => $"{Axes[axis]} {confusion[gold, axis]}"))}");
        }
    }

    private static int GoldOf(string axis) => axis switch
    {
        "yes_its_anchorable" => 0,
        "no_its_intentionwishopinion" => 1,
        "no_its_negation" => 2,
        "no_its_hypotheticalcondition" => 3,
        _ => -1,
    };

    private static int AxisOf(Polarity polarity, Modality modality) => (polarity, modality) switch
    {
        (Polarity.Negated, _) => 2,
        (_, Modality.Planned or Modality.Requested or Modality.Promised or Modality.Threatened or Modality.Believed) => 1,
        (_, Modality.Possible or Modality.Conditional or Modality.Asked) => 3,
        _ => 0,
    };
}
