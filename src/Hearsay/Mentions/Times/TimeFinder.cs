using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Rules;
using Hearsay.Mentions.Times.Words;
using Hearsay.Text;

namespace Hearsay.Mentions.Times;

/// <summary>Finds the expressions of time in a parsed text and says what each tells: one pass over the tokens.</summary>
public static class TimeFinder
{
    /// <summary>
    /// Reads one text. What is told from today is counted from <paramref name="dateline"/>, the day on which the text says it was
    /// written, else from <paramref name="published"/>; without both it has no date.
    /// </summary>
    public static ImmutableArray<TimeMention> Find(ParsedText text, DateOnly? published = null, DateOnly? dateline = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = ArrayPool<TimeToken>.Shared.Rent(text.Tokens.Length);
        try
        {
            for (var token = 0; token < text.Tokens.Length; token++)
            {
                words[token] = TimeWords.Of(text.Form(token));
            }

            return Read(text, new TimeText(text, words), new Today(dateline ?? published));
        }
        finally
        {
            ArrayPool<TimeToken>.Shared.Return(words);
        }
    }

    private static ImmutableArray<TimeMention> Read(ParsedText parsed, TimeText text, Today today)
    {
        var found = ImmutableArray.CreateBuilder<TimeMention>();
        var reader = new TimeReader(text, today);
        foreach (var sentence in parsed.Sentences)
        {
            text.Enter(sentence);
            for (var token = sentence.First; token < sentence.End;)
            {
                if (!reader.TryRead(token, out var expression))
                {
                    token++;
                    continue;
                }

                if (PaperNames.Hold(parsed, sentence, expression))
                {
                    token = expression.End;
                    continue;
                }

                if (found.Count == 0 && DatelineDay.Of(parsed, expression) is { } written) { today.WriteOn(written); }
                today.Note(expression.Extent);
                found.Add(Mention(parsed, expression, found.Count + 1));
                token = expression.End;
            }
        }

        return found.DrainToImmutable();
    }

    private static TimeMention Mention(ParsedText parsed, in TimeExpression expression, int number) => new()
    {
        Id = new TimeId(number),
        Span = parsed.Tokenized.SpanOf(expression.First, expression.End),
        Kind = expression.Kind,
        Edtf = Edtf.Write(expression.Extent),
        Duration = expression.Length?.ToIso(),
        Recurrence = expression.Recurrence,
        Anchor = expression.Anchor is { } anchor ? new TimeAnchor(anchor.Side, parsed.Tokenized.SpanOf(anchor.First, anchor.End)) : null,
    };
}
