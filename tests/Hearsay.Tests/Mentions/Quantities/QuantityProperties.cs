using System.Globalization;
using CsCheck;
using Hearsay.Mentions.Quantities;
using Hearsay.Tests.Grammar;

namespace Hearsay.Tests.Mentions.Quantities;

/// <summary>What holds of the quantities of any text whatever.</summary>
public sealed class QuantityProperties
{
    private static readonly string[] Pieces =
    [
        "two", "hundred", "and", "a", "half", "million", "trillion", "dozen", "dozens", "of", "third", "thirds", "-", "to", "between", "or", "3.5", "1,200", "816",
        "000", "$", "€", "bn", "m", "km", "%", "percent", "percentage points", "over", "at least", "nearly", "up to", "about", "fell", "rose", "by", "from",
        "doubled", "times as many", "in", "every", "point", "minus", "−5", "999999999999999", "1e10", "½", "1/3", "feet", "2", "inches", "ships", "respectively", "the toll",
        "so far", "since", "per day", "(", ")", ",", ".", "\n\n", "no", "none", "several", "out of", "\uD83D", "\0", "9,9,9", "1.1.1", "/", "100t", "USD5",
    ];

    private static readonly Gen<string> NewsLike = Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(static chosen => string.Join(' ', chosen.Select(static piece => Pieces[piece])));

    [Fact]
    public void Any_row_of_number_words_gives_sound_quantities() => NewsLike.Sample(AssertSound, iter: 300);

    [Fact]
    public void Any_characters_give_sound_quantities() => Gen.String[Gen.Char["0123456789.,-–/ abm%$€\n½"], 0, 120].Sample(AssertSound, iter: 200);

    [Theory]
    [InlineData("two hundred and ")]
    [InlineData("9")]
    [InlineData("9,")]
    [InlineData("9 ")]
    [InlineData("a half million and ")]
    [InlineData("trillion ")]
    [InlineData("5 feet 2 inches ")]
    [InlineData("fell by 5% and ")]
    [InlineData("respectively 5 and 6 ")]
    [InlineData("€3 million of per day ")]
    [InlineData("1e10 million trillion € 1,200 ")]
    public void Long_texts_of_one_piece_end(string piece) => AssertSound(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)));

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        const string text = "About 1,200.5 tonnes, 3.5 million euros and 2½ İstanbul miles fell by a third to 0.5 percent.";
        var before = Found.Intervals(text);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (commas.NumberFormat.NumberDecimalSeparator, commas.NumberFormat.NumberGroupSeparator, commas.NumberFormat.NegativeSign) = (",", ".", "~");
            CultureInfo.CurrentCulture = commas;
            Assert.Equal(before, Found.Intervals(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static void AssertSound(string text)
    {
        var found = new QuantityFinder().Find(Found.Parse(text));
        var end = 0;
        for (var index = 0; index < found.Length; index++)
        {
            var one = found[index];
            Assert.Equal(index + 1, one.Id.Number);
            Assert.True(one.Span.Start >= end && one.Span.Length > 0 && one.Span.End <= text.Length, $"{one.Span} does not stand after {end} in: {text}");
            Assert.True(one.OfSpan is not { } thing || (thing.Length > 0 && thing.End <= text.Length && one.Of == thing.In(text).ToString()));
            Assert.Equal(one.Of is null, one.OfSpan is null);
            Assert.True(!(one.Hard.Low > one.Hard.High) && !(one.Soft.Low > one.Soft.High), $"{one.Hard} {one.Soft} in {text}");
            Assert.True(one.Direction is not null || one.Measure != QuantityMeasure.Change, "A change goes one way.");
            end = one.Span.End;
        }
    }
}
