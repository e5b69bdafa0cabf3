using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>A sentence with marked places for words ("{1According to} &lt;1@S&gt;, [1@C]."), a row of frames.tsv.</summary>
internal sealed record SentenceFrame(int Count, string Within, string Pattern)
{
    public static IEnumerable<SentenceFrame> Read(string file)
    {
        foreach (var line in File.ReadLines(file).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var columns = line.Split('\t');
            var count = columns[0].Split('/');
            yield return new SentenceFrame(int.Parse(count[0], CultureInfo.InvariantCulture), count.Length > 1 ? count[1] : "", columns[1]);
        }
    }

    /// <summary>The sentence with these words in its places, and the attributions that it marks.</summary>
    public ScoredDocument Fill(IReadOnlyDictionary<string, string> words)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Numbers, int Start)>();
        var marked = new SortedDictionary<char, ScoredAttribution>();
        for (var at = 0; at < Pattern.Length; at++)
        {
            var character = Pattern[at];
            if (character is '{' or '<' or '[')
            {
                var end = at + 1;
                while (char.IsAsciiDigit(Pattern[end]))
                {
                    end++;
                }

                open.Push((Pattern[(at + 1)..end], text.Length));
                at = end - 1;
            }
            else if (character is '}' or '>' or ']')
            {
                var (numbers, start) = open.Pop();
                Mark(marked, numbers, character, TextSpan.FromBounds(start, text.Length));
            }
            else if (character == '@')
            {
                var isCapital = at + 2 < Pattern.Length && Pattern[at + 2] == '^';
                text.Append(isCapital ? Capital(words[Pattern[at + 1].ToString()]) : words[Pattern[at + 1].ToString()]);
                at += isCapital ? 2 : 1;
            }
            else
            {
                text.Append(character);
            }
        }

        return new ScoredDocument { Id = "", Text = text.ToString(), Attributions = [.. marked.Values] };
    }

    private void Mark(SortedDictionary<char, ScoredAttribution> marked, string numbers, char mark, TextSpan span)
    {
        foreach (var number in numbers)
        {
            var one = marked.GetValueOrDefault(number) ?? new ScoredAttribution { Nested = Within.Contains(number) };
            ImmutableArray<TextSpan> spans = [span];
            marked[number] = mark switch
            {
                '}' => one with { Cue = spans },
                '>' => one with { Source = spans },
                _ => one with { Content = spans },
            };
        }
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
