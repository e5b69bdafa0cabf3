using System.Collections.Immutable;
using Hearsay.Scoring;
using Hearsay.Text;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Attributions;

/// <summary>
/// PolNeAR annotates outermost attributions only (guideline, p. 23). To learn what stands inside a content, annotated sentences
/// are set into the place of other annotated contents: "A said that X" and "B believes Y" give "A said that B believes Y".
/// </summary>
internal sealed class NestedExamples
{
    private static readonly string[] Relays = ["quoted", "cited", "also quoted", "has quoted", "cited"];

    private readonly Dice _dice;
    private readonly Dictionary<string, int> _lowerCase = new(StringComparer.Ordinal);
    private readonly List<(ScoredDocument Paragraph, ScoredAttribution Frame)> _indirect = [];
    private readonly List<(ScoredDocument Paragraph, ScoredAttribution Frame)> _direct = [];
    private readonly List<Filler> _fillers = [];
    private readonly List<Filler> _spoken;
    private readonly List<(ScoredDocument Paragraph, ScoredAttribution Clause)> _clauses = [];

    public NestedExamples(IEnumerable<ScoredDocument> articles, IEnumerable<Filler> spoken, ulong seed)
    {
        _dice = new Dice(seed);
        _spoken = [.. spoken];
        foreach (var article in articles)
        {
            foreach (var word in article.Text.Split([' ', '\n', ',', '.', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries))
            {
                _lowerCase[word] = _lowerCase.GetValueOrDefault(word) + 1;
            }

            foreach (var paragraph in Paragraphs(article))
            {
                Sort(paragraph);
            }
        }
    }

    /// <summary>The clauses of telling that other sentences can be composed of.</summary>
    public IReadOnlyList<TellingClause> Clauses =>
    [
        .. _clauses.Select(one => new TellingClause(
            Lowered(one.Clause.Source[0].In(one.Paragraph.Text).ToString()),
            one.Clause.Cue[0].In(one.Paragraph.Text).ToString(),
            one.Clause.Content[0].In(one.Paragraph.Text)["that ".Length..].TrimEnd(".,").ToString())),
    ];

    /// <summary>So many paragraphs of each make.</summary>
    public IEnumerable<Example> Make(int indirect, int direct, int spoken, int relayed)
    {
        for (var i = 0; i < indirect; i++)
        {
            var (paragraph, frame) = Any(_indirect);
            var filler = Any(_fillers);
            yield return Set(paragraph, frame, frame.Content[0], "that ", Lowered(filler.Words.Text.TrimEnd('.')), "", filler);
        }

        for (var i = 0; i < direct + spoken; i++)
        {
            yield return Quoted(Any(i < direct ? _fillers : _spoken));
        }

        for (var i = 0; i < relayed; i++)
        {
            yield return Relayed();
        }
    }

    private Example Quoted(Filler filler)
    {
        var (paragraph, frame) = Any(_direct);
        var content = frame.Content[0].In(paragraph.Text);
        var words = filler.Words.Text.TrimEnd('.').Replace('“', '‘').Replace('”', '’');
        var closing = words[^1] is '?' or '!' ? content[^1..] : content[^2..];
        return Set(paragraph, frame, frame.Content[0], content[..1].ToString(), words, closing.ToString(), filler);
    }

    private static IEnumerable<ScoredDocument> Paragraphs(ScoredDocument article)
    {
        var start = 0;
        foreach (var line in article.Text.Split('\n'))
        {
            var span = new TextSpan(start, line.Length);
            start += line.Length + 1;
            var inside = article.Attributions.Where(one => one.Cue.Length > 0 && All(one).All(span.Contains)).ToArray();
            if (line.Length is > 50 and < 420 && inside.Length > 0 && !line.Contains('"', StringComparison.Ordinal))
            {
                yield return article with { Text = line, Attributions = [.. inside.Select(one => Moved(one, -span.Start, nested: false))] };
            }
        }
    }

    private void Sort(ScoredDocument paragraph)
    {
        var text = paragraph.Text;
        foreach (var one in paragraph.Attributions.Where(static one => one.Content.Length == 1 && one.Source.Length == 1))
        {
            var content = one.Content[0].In(text);
            if (content.StartsWith("that ", StringComparison.Ordinal) && content.Length > 25 && one.Cue[0].End + 1 == one.Content[0].Start)
            {
                _indirect.Add((paragraph, one));
                if (one.Source[0].End + 1 == one.Cue[0].Start && char.IsUpper(text[one.Source[0].Start]) && one.Source[0].Length > 4)
                {
                    _clauses.Add((paragraph, one));
                }
            }
            else if (content.Length > 25 && content[0] == '“' && content[..^2].IndexOf(". ", StringComparison.Ordinal) < 0 && content[^1] == '”' && content[^2] is ',' or '.' && !content[1..^1].Contains('“'))
            {
                _direct.Add((paragraph, one));
            }
        }

        if (text.Length < 300 && text[0] != '“' && text[^1] == '.' && paragraph.Attributions.Length <= 2 && Tokenizer.Tokenize(text).Sentences.Length == 1)
        {
            _fillers.Add(new Filler(paragraph));
        }
    }

    /// <summary>Puts words, in which the filler's attributions stand, into a frame's place of content.</summary>
    private static Example Set(
        ScoredDocument paragraph, ScoredAttribution frame, TextSpan place, string before, string words, string after, Filler filler)
    {
        var body = before + words + after;
        var text = string.Concat(paragraph.Text.AsSpan(0, place.Start), body, paragraph.Text.AsSpan(place.End));
        var outer = frame with { Content = [new TextSpan(place.Start, body.Length)], Source = Shifted(frame.Source), Cue = Shifted(frame.Cue) };
        var inner = filler.Words.Attributions.Select(one => Moved(one, place.Start + before.Length, nested: true)).ToArray();
        var others = paragraph.Attributions
            .Where(one => !ReferenceEquals(one, frame) && !All(one).Any(place.Overlaps))
            .Select(one => one with { Source = Shifted(one.Source), Cue = Shifted(one.Cue), Content = Shifted(one.Content) });
        return new Example(paragraph with { Text = text, Attributions = [outer, .. inner, .. others] }, filler.Doubts is null ? [outer] : [outer, .. inner], filler.Doubts);

        ImmutableArray<TextSpan> Shifted(ImmutableArray<TextSpan> spans) =>
            [.. spans.Select(span => span.Start >= place.End ? span with { Start = span.Start + body.Length - place.Length } : span)];
    }

    /// <summary>"The Post quoted B as saying that X": outside from B on, inside X by "as saying".</summary>
    private Example Relayed()
    {
        var ((paragraph, clause), (other, frame)) = (Any(_clauses), Any(_clauses));
        var teller = frame.Source[0].In(other.Text).ToString();
        var told = clause.Source[0].In(paragraph.Text).ToString();
        var relay = Relays[_dice.Below(Relays.Length)];
        var what = clause.Content[0].In(paragraph.Text).ToString();
        var toldAt = teller.Length + relay.Length + 2;
        var sayingAt = toldAt + told.Length + 1;
        var whatAt = sayingAt + "as saying ".Length;
        var outer = new ScoredAttribution
        {
            Source = [new TextSpan(0, teller.Length)],
            Cue = [new TextSpan(teller.Length + 1, relay.Length)],
            Content = [TextSpan.FromBounds(toldAt, whatAt + what.Length)],
        };
        var inner = new ScoredAttribution
        {
            Source = [new TextSpan(toldAt, told.Length)],
            Cue = [new TextSpan(sayingAt, 9)],
            Content = [new TextSpan(whatAt, what.Length)],
            Nested = true,
        };
        return new Example(paragraph with { Text = $"{teller} {relay} {Lowered(told)} as saying {what}.", Attributions = [outer, inner] }, [outer]);
    }

    /// <summary>Without the capital of a sentence's start, where the word is mostly written without it.</summary>
    private string Lowered(string sentence)
    {
        var end = sentence.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? sentence : sentence[..end];
        var lower = word.ToLowerInvariant();
        return _lowerCase.GetValueOrDefault(lower) > _lowerCase.GetValueOrDefault(word) ? lower + sentence[word.Length..] : sentence;
    }

    private T Any<T>(List<T> items) => items[_dice.Below(items.Count)];

    public static IEnumerable<TextSpan> All(ScoredAttribution one) => [.. one.Source, .. one.Cue, .. one.Content];

    public static ScoredAttribution Moved(ScoredAttribution one, int by, bool nested)
    {
        return one with { Source = Spans(one.Source), Cue = Spans(one.Cue), Content = Spans(one.Content), Nested = nested };
        ImmutableArray<TextSpan> Spans(ImmutableArray<TextSpan> spans) => [.. spans.Select(span => span with { Start = span.Start + by })];
    }
}
