using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Tests.Grammar;
using Hearsay.Text;
using Hearsay.Train.Attributions;

namespace Hearsay.Tests.Attributions;

/// <summary>
/// Attributions marked in a sentence: {cue}, &lt;source&gt;, [content], at most one level deep. "&lt;The mayor&gt; {said} [the road is open]."
/// </summary>
internal static class Drafts
{
    public static (ParsedText Parsed, AttributionDraft Draft) Read(string marked)
    {
        var (text, cue, source, content) = Strip(marked);
        var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text));
        var cues = cue.ConvertAll(span => Tokens(parsed, span));
        var draft = Of(parsed, cues, source.ConvertAll(span => Tokens(parsed, span)), content.ConvertAll(span => Tokens(parsed, span)));
        return (parsed, draft);
    }

    public static AttributionDraft Of(
        ParsedText parsed, List<(int First, int End)> cue, List<(int First, int End)> source, List<(int First, int End)> content)
    {
        var anchor = GoldRoles.AnchorOf(parsed, cue);
        return new AttributionDraft
        {
            Anchor = anchor,
            Cue = cue.Find(range => range.First <= anchor && anchor < range.End),
            Source = source.Count == 0 ? null : source.MaxBy(static range => range.End - range.First),
            Content = [.. content],
            CueProbability = 1,
            RoleProbability = 1,
        };
    }

    public static (int First, int End) Tokens(ParsedText parsed, TextSpan span) =>
        (Array.FindIndex(parsed.Tokens, token => token.End > span.Start), Array.FindLastIndex(parsed.Tokens, token => token.Start < span.End) + 1);

    public static string Words(this ParsedText parsed, (int First, int End) range) =>
        parsed.Tokenized.SpanOf(range.First, range.End).In(parsed.Text).ToString();

    private static (string Text, List<TextSpan> Cue, List<TextSpan> Source, List<TextSpan> Content) Strip(string marked)
    {
        var text = new System.Text.StringBuilder();
        var (open, cue, source, content) = (new Stack<int>(), new List<TextSpan>(), new List<TextSpan>(), new List<TextSpan>());
        foreach (var character in marked)
        {
            switch (character)
            {
                case '{' or '<' or '[':
                    open.Push(text.Length);
                    break;
                case '}':
                    cue.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    break;
                case '>':
                    source.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    break;
                case ']':
                    content.Add(TextSpan.FromBounds(open.Pop(), text.Length));
                    break;
                default:
                    text.Append(character);
                    break;
            }
        }

        return (text.ToString(), cue, source, content);
    }
}
