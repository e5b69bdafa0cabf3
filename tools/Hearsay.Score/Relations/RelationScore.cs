using System.Globalization;
using System.Text.Json;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>Relations of our own sentences: right where kind and direction are, and the word that tells each end stands within that end as annotated.</summary>
public sealed class RelationScore
{
    private static readonly RelationKind[] Conditions = [RelationKind.Condition];

    private static readonly RelationKind[] Others = [RelationKind.Cause, RelationKind.Purpose, RelationKind.Prevents, RelationKind.Precedes];

    private int _right;
    private int _read;
    private int _gold;
    private int _rightCues;
    private int _silent;
    private int _falseAlarms;

    public double Precision => _read == 0 ? 0 : 100.0 * _right / _read;

    public double Recall => _gold == 0 ? 0 : 100.0 * _right / _gold;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The files named "conditions-" ask for conditions and nothing else, the others for the four other kinds. <paramref name="errors"/>: where to list what is wrong.</summary>
    public static RelationScore Of(string path, Func<string, Reading> read, TextWriter? errors)
    {
        var score = new RelationScore();
        var kinds = Path.GetFileName(path).StartsWith("conditions", StringComparison.Ordinal) ? Conditions : Others;
        foreach (var line in File.ReadLines(path))
        {
            var row = JsonDocument.Parse(line).RootElement;
            var text = row.GetProperty("text").GetString()!;
            var gold = row.GetProperty("relations").EnumerateArray().Select(GoldRelation.Read).ToList();
            var found = ReadRelation.Of(read(text)).Where(one => kinds.Contains(one.Kind)).ToList();
            score.Add(text, gold, found, errors);
        }

        return score;
    }

    public void Print(string name, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name}: P {Precision:F1} R {Recall:F1} F1 {F1:F1}; {_right} of {_gold} found, {_read - _right} too many; cue overlaps in {_rightCues} of {_right}; {_falseAlarms} of {_silent} sentences without a relation got one"));

    private void Add(string text, List<GoldRelation> gold, List<ReadRelation> found, TextWriter? errors)
    {
        var open = gold.ToList();
        foreach (var one in found)
        {
            _read++;
            if (open.Find(one.Fits) is { } match)
            {
                _right++;
                _rightCues += match.Cue.Any(one.Cue.Overlaps) ? 1 : 0;
                open.Remove(match);
            }
            else
            {
                errors?.WriteLine($"  too many: {one.Kind} {one.From.Event.Trigger.In(text)} -> {one.To.Event.Trigger.In(text)} [{one.Cue.In(text)}] | {text}");
            }
        }

        (_gold, _silent, _falseAlarms) = (_gold + gold.Count, _silent + (gold.Count == 0 ? 1 : 0), _falseAlarms + (gold.Count == 0 && found.Count > 0 ? 1 : 0));
        foreach (var one in open)
        {
            errors?.WriteLine($"  missed: {one.Kind} {one.From[0].In(text)} -> {one.To[0].In(text)} | {text}");
        }
    }
}
