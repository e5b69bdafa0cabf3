using Hearsay.Attributions;
using Hearsay.Attributions.Roles;
using Hearsay.Grammar;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>Annotated spans as roles of tokens.</summary>
internal static class GoldRoles
{
    public static List<TrainingUnit> Of(TrainingText text, Example example)
    {
        var parsed = text.Parsed;
        var spans = example.Gold.Attributions
            .Select(one => (Source: Ranges(parsed, one.Source), Cue: Ranges(parsed, one.Cue), Content: Ranges(parsed, one.Content), one.Nested, IsLookedInto: example.LookedInto.Contains(one)))
            .Where(one => one.Cue.Count > 0)
            .Select(one => (one.Source, one.Cue, one.Content, one.Nested, one.IsLookedInto, Anchor: AnchorOf(parsed, one.Cue)))
            .ToList();
        var units = new List<TrainingUnit>();
        foreach (var unit in ReadingUnits.Cut(parsed.Tokenized))
        {
            var length = unit.End - unit.First;
            var (targets, weights, outermost) = (new float[length], new float[length], new byte[length]);
            Array.Fill(weights, 1f);
            foreach (var one in spans)
            {
                Paint(one.Content, unit, i =>
                {
                    weights[i] = one.IsLookedInto && !(example.Doubts?.MayBeCue(parsed.Form(unit.First + i).ToString()) ?? false) ? weights[i] : 0;
                    outermost[i] = one.Nested ? outermost[i] : (byte)Role.Content;
                });
            }

            foreach (var one in spans.Where(static one => !one.Nested))
            {
                Paint(one.Source, unit, i => outermost[i] = (byte)Role.Source);
                Paint(one.Cue, unit, i => outermost[i] = (byte)Role.Cue);
            }

            var cues = new List<TrainingCue>();
            foreach (var one in spans.Where(one => one.Anchor >= unit.First && one.Anchor < unit.End))
            {
                targets[one.Anchor - unit.First] = 1;
                weights[one.Anchor - unit.First] = 1;
                var (first, end) = CueWindow.Of(one.Anchor, unit);
                var roles = new Role[end - first];
                Paint(one.Content, (first, end), i => roles[i] = Role.Content);
                Paint(one.Source, (first, end), i => roles[i] = Role.Source);
                Paint(one.Cue, (first, end), i => roles[i] = Role.Cue);
                cues.Add(new TrainingCue(one.Anchor, first, roles));
            }

            units.Add(new TrainingUnit(text, unit.First, unit.End, [.. cues], targets, weights, outermost));
        }

        return units;
    }

    /// <summary>The cue's word that stands highest in the tree; the first of equals.</summary>
    public static int AnchorOf(ParsedText parsed, List<(int First, int End)> cue)
    {
        var (best, bestDepth) = (cue[0].First, int.MaxValue);
        foreach (var (first, end) in cue)
        {
            for (var token = first; token < end; token++)
            {
                var depth = parsed.Classes[token] == WordClass.Punct ? 200 : Depth(parsed, token);
                if (depth < bestDepth)
                {
                    (best, bestDepth) = (token, depth);
                }
            }
        }

        return best;
    }

    private static int Depth(ParsedText parsed, int token)
    {
        var depth = 0;
        for (; parsed.Heads[token] >= 0 && depth < 100; depth++)
        {
            token = parsed.Heads[token];
        }

        return depth;
    }

    private static List<(int First, int End)> Ranges(ParsedText parsed, IEnumerable<TextSpan> spans) =>
        [.. spans.Select(span => RangeOf(parsed.Tokens, span)).Where(range => range.End > range.First)];

    public static (int First, int End) RangeOf(Token[] tokens, TextSpan span)
    {
        var first = Array.FindIndex(tokens, token => token.End > span.Start);
        if (first < 0)
        {
            return (0, 0);
        }

        var end = first;
        while (end < tokens.Length && tokens[end].Start < span.End)
        {
            end++;
        }

        return (first, end);
    }

    private static void Paint(List<(int First, int End)> ranges, (int First, int End) window, Action<int> paint)
    {
        foreach (var (first, end) in ranges)
        {
            for (var token = Math.Max(first, window.First); token < Math.Min(end, window.End); token++)
            {
                paint(token - window.First);
            }
        }
    }
}
