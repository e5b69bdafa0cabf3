using System.Globalization;
using System.Text.Json;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>
/// CausalNewsCorpus V2: whether a sentence tells a cause (subtask 1), and which words are cause, effect and signal (subtask 2). What the corpus calls a cause is
/// wider than ours: a purpose is the cause of its action, a condition of what depends on it, what is prevented an effect, and what is told to have come after
/// something most often its effect.
/// </summary>
internal sealed class CausalNews(Func<string, Reading> read)
{
    private readonly Dictionary<string, List<ReadRelation>> _relations = new(StringComparer.Ordinal);

    public void Print(string folder, string split, TextWriter output)
    {
        PrintSentences(Rows(Path.Combine(folder, "cnc_v2_sentence.jsonl"), split), split, output);
        var score = new FairSpans();
        var marked = Rows(Path.Combine(folder, "cnc_v2_spans.jsonl"), split);
        PrintSilent(marked, output);
        foreach (var sentence in marked.GroupBy(static row => row.GetProperty("text").GetString()!, StringComparer.Ordinal))
        {
            var gold = sentence.SelectMany(static row => row.GetProperty("spans").EnumerateArray()).Select(static span => new LabelledSpan(
                span.GetProperty("role").GetString()!, TextSpan.FromBounds(span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))).Distinct();
            score.Add(sentence.Key, [.. gold], [.. Of(sentence.First()).SelectMany(static one => Spans(one)).Distinct()]);
        }

        score.Print(split, output);
    }

    private void PrintSentences(List<JsonElement> rows, string split, TextWriter output)
    {
        var (right, given, asked, same) = (0, 0, 0, 0);
        foreach (var row in rows)
        {
            var (gold, found) = (row.GetProperty("causal").GetInt32() == 1, Of(row).Count > 0);
            (right, given, asked, same) = (right + (gold && found ? 1 : 0), given + (found ? 1 : 0), asked + (gold ? 1 : 0), same + (gold == found ? 1 : 0));
        }

        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"CNC v2 {split}, causal sentences: P {100.0 * right / given:F1} R {100.0 * right / asked:F1} F1 {200.0 * right / (given + asked):F1} accuracy {100.0 * same / rows.Count:F1} ({rows.Count} sentences, {asked} causal); F1 if every sentence were called causal {200.0 * asked / (rows.Count + asked):F1}"));
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            var with = rows.Where(row => Of(row).Exists(one => one.Kind == kind)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  sentences with {ContractName.Of(kind)}: {with.Count}, causal {with.Count(static row => row.GetProperty("causal").GetInt32() == 1)}"));
        }
    }

    /// <summary>A cause that no words signal cannot be read from words.</summary>
    private static void PrintSilent(List<JsonElement> rows, TextWriter output)
    {
        var relations = rows.Where(static row => Has(row, "cause")).ToList();
        var silent = relations.Count(static row => !Has(row, "signal"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  relations without a signal: {silent} of {relations.Count} ({100.0 * silent / relations.Count:F1} %)"));
    }

    private static bool Has(JsonElement row, string role) => row.GetProperty("spans").EnumerateArray().Any(span => span.GetProperty("role").GetString() == role);

    private List<ReadRelation> Of(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        return _relations.TryGetValue(text, out var known) ? known : _relations[text] = ReadRelation.Of(read(text));
    }

    private static List<JsonElement> Rows(string path, string split) =>
        [.. File.ReadLines(path).Select(static line => JsonDocument.Parse(line).RootElement).Where(row => row.GetProperty("split").GetString() == split)];

    private static IEnumerable<LabelledSpan> Spans(ReadRelation one)
    {
        var (cause, effect) = one.Kind == RelationKind.Purpose ? (one.To, one.From) : (one.From, one.To);
        yield return new LabelledSpan("cause", Without(cause.Span, cause.Event.Trigger, effect.Span, effect.Event.Trigger, one.Cue));
        yield return new LabelledSpan("effect", Without(effect.Span, effect.Event.Trigger, cause.Span, cause.Event.Trigger, one.Cue));
        yield return new LabelledSpan("signal", one.Cue);
    }

    /// <summary>A statement's words hold those of the clauses under it; the other end and the cue are cut off on the side where they stand.</summary>
    private static TextSpan Without(TextSpan span, TextSpan trigger, TextSpan other, TextSpan otherTrigger, TextSpan cue)
    {
        var isInside = other.Length < span.Length;
        var edge = TextSpan.FromBounds(Math.Min(isInside ? other.Start : otherTrigger.Start, cue.Start), Math.Max(isInside ? other.End : otherTrigger.End, cue.End));
        return !span.Overlaps(edge) || edge.Overlaps(trigger) ? span
            : trigger.Start < edge.Start ? TextSpan.FromBounds(span.Start, Math.Min(span.End, edge.Start)) : TextSpan.FromBounds(Math.Max(span.Start, edge.End), span.End);
    }
}
