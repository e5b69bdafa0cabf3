using System.Text.Json;
using Hearsay.Statements;
using Hearsay.Statements.Standings;

namespace Hearsay.Score.Axes;

/// <summary>A verb of MATRES, its axis by the annotators, how many of them chose it, and what the reader makes of it.</summary>
internal sealed record AxisRow
{
    public static readonly string[] Axes = ["anchorable", "intention", "negation", "hypothetical"];

    public required string Document { get; init; }

    public required int Gold { get; init; }

    /// <summary>The share of annotators who chose the axis, as the set states it.</summary>
    public required double Agreement { get; init; }

    public required Standing Standing { get; init; }

    public required string[] Features { get; init; }

    /// <summary>For a list of errors: how the word hangs, and the text around it.</summary>
    public required string Context { get; init; }

    /// <summary>
    /// The plain mapping: anchorable (happened, ongoing, generic), intention (planned, requested, promised, threatened, believed), negation (negated),
    /// hypothetical (possible, conditional, asked).
    /// </summary>
    public int Mapped => (Standing.Polarity, Standing.Modality) switch
    {
        (Polarity.Negated, _) => 2,
        (_, Modality.Planned or Modality.Requested or Modality.Promised or Modality.Threatened or Modality.Believed) => 1,
        (_, Modality.Possible or Modality.Conditional or Modality.Asked) => 3,
        _ => 0,
    };

    /// <summary>Rows on other axes are left out.</summary>
    public static List<AxisRow> Read(string path, Func<string, StatementReader> read)
    {
        var (rows, texts) = (new List<AxisRow>(), new Dictionary<string, StatementReader>(StringComparer.Ordinal));
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
            if (!texts.TryGetValue(text, out var reader))
            {
                texts[text] = reader = read(text);
            }

            var (start, end) = (row.GetProperty("start").GetInt32(), row.GetProperty("end").GetInt32());
            var token = Array.FindIndex(reader.Tree.Text.Tokens, one => one.End > start);
            rows.Add(new AxisRow
            {
                Document = row.GetProperty("doc").GetString()!,
                Gold = gold,
                Agreement = row.GetProperty("confidence").GetDouble(),
                Standing = reader.StandingOf(token),
                Features = AxisFeatures.Of(reader, token),
                Context = $"{reader.LinkOf(token)} {row.GetProperty("confidence")}: {text[..start]}**{text[start..end]}**{text[end..]}",
            });
        }

        return rows;
    }

    private static int GoldOf(string axis) => axis switch
    {
        "yes_its_anchorable" => 0,
        "no_its_intentionwishopinion" => 1,
        "no_its_negation" => 2,
        "no_its_hypotheticalcondition" => 3,
        _ => -1,
    };
}
