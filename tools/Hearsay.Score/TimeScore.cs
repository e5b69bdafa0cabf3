using System.Globalization;
using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Mentions.Times;
using Hearsay.Text;

namespace Hearsay.Score;

/// <summary>
/// Times against TimeBank and AQUAINT as TempEval-3 counts them: strict (the same characters), relaxed (any in common), and value
/// (relaxed, and the same TIMEX3 value). One found time answers one gold time.
/// </summary>
internal sealed class TimeScore(Parser parser, TextWriter output, bool listErrors)
{
    private int _gold;
    private int _found;
    private int _strict;
    private int _relaxed;
    private int _value;

    public void Print(string data)
    {
        foreach (var name in (ReadOnlySpan<string>)["timebank.dev.jsonl", "aquaint.dev.jsonl"])
        {
            foreach (var line in File.ReadLines(Path.Combine(data, "times", name)).Where(static line => line.Length > 0))
            {
                using var row = JsonDocument.Parse(line);
                Add(row.RootElement);
            }
        }

        output.WriteLine($"TimeBank + AQUAINT dev, {_gold} times, {_found} found; F1 in %: strict {F1(_strict):F1}, relaxed {F1(_relaxed):F1} (P {100.0 * _relaxed / _found:F1}, R {100.0 * _relaxed / _gold:F1}), value {F1(_value):F1}");
    }

    private double F1(int right) => 200.0 * right / (_gold + _found);

    private void Add(JsonElement row)
    {
        var text = row.GetProperty("text").GetString()!;
        var published = DateOnly.ParseExact(row.GetProperty("dct").GetString()!.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var found = TimeFinder.Find(parser.Parse(Tokenizer.Tokenize(text)), published).ToList();
        _found += found.Count;
        foreach (var gold in row.GetProperty("timex").EnumerateArray())
        {
            _gold++;
            var span = TextSpan.FromBounds(gold.GetProperty("start").GetInt32(), gold.GetProperty("end").GetInt32());
            var value = gold.GetProperty("value").GetString()!;
            var match = found.Find(time => time.Span.Overlaps(span));
            if (match is null)
            {
                Error("missed", text, span, value, published);
                continue;
            }

            found.Remove(match);
            _relaxed++;
            _strict += match.Span == span ? 1 : 0;
            var ours = TimexValue.Of(match, published);
            _value += ours == value ? 1 : 0;
            if (ours != value) { Error("value", text, span, $"{value}, not {ours} = {match.Edtf} {match.Duration} [{match.Span.In(text)}]", published); }
        }

        foreach (var surplus in found) { Error("surplus", text, surplus.Span, $"{surplus.Kind} {surplus.Edtf} {surplus.Duration} {surplus.Recurrence}", published); }
    }

    private void Error(string kind, string text, TextSpan span, string what, DateOnly published)
    {
        if (!listErrors) { return; }
        var (from, to) = (Math.Max(0, span.Start - 40), Math.Min(text.Length, span.End + 25));
        output.WriteLine($"{kind}\t{published:yyyy-MM-dd}\t…{text[from..span.Start]}[{text[span.Start..span.End]}]{text[span.End..to]}\t{what}".ReplaceLineEndings(" "));
    }
}
