using System.Diagnostics;
using System.Globalization;
using CsCheck;
using Hearsay.Grammar;
using Hearsay.Mentions.Times;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions.Times;

/// <summary>Whatever the words, the tree and the day, what comes out is well formed.</summary>
public sealed class TimeProperties
{
    private static readonly string[] Forms =
    [
        "the", "a", "last", "next", "this", "same", "following", "first", "second", "third", "two", "twenty", "-", "3", "31", "99", "2019", "9999", "1999-12-31", "2/30", "10:35",
        "a.m.", "noon", "midnight", "GMT", "ET", "(", ")", "Monday", "Sat", "March", "May", "Feb.", "day", "week", "month", "year", "quarter", "decade", "century", "ago", "earlier",
        "later", "before", "after", "since", "until", "from", "to", "between", "and", "of", "in", "on", "at", "early", "mid", "late", "end", "half", "few", "several", "every", "daily",
        "now", "soon", "recent", "Easter", "New", "Year", "'s", "Christmas", "weekend", "morning", "night", "about", "as", "no", "than", "past", "vote", ",", ".",
    ];

    private static readonly Gen<DateOnly?> AnyDay = Gen.Frequency(
        (1, Gen.Const((DateOnly?)null)), (1, Gen.Const((DateOnly?)DateOnly.MinValue)), (1, Gen.Const((DateOnly?)DateOnly.MaxValue)),
        (5, Gen.Int[DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber].Select(static number => (DateOnly?)DateOnly.FromDayNumber(number))));

    private static readonly Gen<ParsedText> Parsed = AnyTree.Of(Forms);

    [Fact]
    public void Times_are_well_formed_on_any_words_trees_and_days() => Gen.Select(Parsed, AnyDay).Sample((parsed, day) =>
    {
        var times = TimeFinder.Find(parsed, day);

        var end = 0;
        foreach (var time in times)
        {
            Assert.True(time.Span.Start >= end && time.Span.Length > 0 && time.Span.End <= parsed.Text.Length);
            Assert.True(time.Anchor is null || (time.Anchor.Span.Length > 0 && time.Anchor.Span.End <= parsed.Text.Length));
            Assert.True(time.Kind == TimeKind.Set == time.Recurrence is not null);
            end = time.Span.End;
        }

        Assert.Equal(Enumerable.Range(1, times.Length), times.Select(static time => time.Id.Number));
    }, iter: 20_000);

    [Fact]
    public void Any_text_is_read() => Gen.Select(Gen.String[Gen.Char["0123456789/-:.,' amps"], 0, 40], AnyDay).Sample((text, day) =>
        Assert.All(TimeFinder.Find(Flat(text), day), time => Assert.True(time.Span.End <= text.Length)), iter: 20_000);

    [Fact]
    public void A_reading_does_not_depend_on_the_culture()
    {
        var text = Flat("On 3 March 2025 at 10:35 a.m., 1.5 years later and in the past 2,000 days, two weeks ago on 2025-03-03.");
        var day = new DateOnly(2026, 3, 5);
        var expected = TimeFinder.Find(text, day);
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.DateTimeFormat.DateSeparator) = ("!", ";", "_");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = odd;

            Assert.Equal(expected, TimeFinder.Find(text, day));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // A rule that looked ahead over the rest of the text would make the long one a hundred times slower for each of its tokens.
    [Theory]
    [InlineData("the first week of ")]
    [InlineData("from March to ")]
    [InlineData("twenty ")]
    [InlineData("2019 - ")]
    [InlineData("two days after ")]
    [InlineData("late ")]
    public void Time_grows_with_the_length_of_the_text(string piece)
    {
        var (small, large) = (Flat(string.Concat(Enumerable.Repeat(piece, 200))), Flat(string.Concat(Enumerable.Repeat(piece, 20_000))));
        Seconds(small);

        Assert.InRange(Seconds(large), 0, (Math.Max(Seconds(small), 0.001) * 1000) + 5);
    }

    private static double Seconds(ParsedText text)
    {
        var clock = Stopwatch.StartNew();
        TimeFinder.Find(text, new DateOnly(2026, 3, 5));
        return clock.Elapsed.TotalSeconds;
    }

    /// <summary>A text whose every token hangs on the one before.</summary>
    private static ParsedText Flat(string text)
    {
        var tokenized = Tokenizer.Tokenize(text);
        var count = tokenized.Tokens.Length;
        return new ParsedText(tokenized, new WordClass[count], new PennTag[count], [.. Enumerable.Range(-1, count)], new Relation[count], Lexicon.Empty, []);
    }
}
