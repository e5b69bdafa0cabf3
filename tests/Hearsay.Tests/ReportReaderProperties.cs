using CsCheck;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests;

/// <summary>What holds of the reading of any text whatever.</summary>
public sealed class ReportReaderProperties
{
    private static readonly string[] Pieces =
    [
        "The Lantern reported", "that", "two officials", "told the Velmara Post", "said", "denied", "“", "”", "\"", "according to", ",", ".", "\n\n",
        "Mara Voss", "the minister", "citing", "a police report", "reportedly", "the bridge fell", "on Tuesday", "and added", "he", ":", "—",
        "\uD83D", "\u202E", "\0", "‘", "’", "I think", "in a statement", "?", "called on the guards to leave", "the claim that", "))((", "1,200",
        "if", "unless the dam breaks", "would depend on", "the consent of the council", "without", "led to", "to stop", "because of", "in exchange for",
    ];

    private static readonly Gen<string> NewsLike =
        Gen.Int[0, Pieces.Length - 1].Array[0, 80].Select(static chosen => string.Join(' ', chosen.Select(static piece => Pieces[piece])));

    [Fact]
    public void Every_span_lies_in_the_text_and_every_reference_leads_somewhere() =>
        NewsLike.Sample(static text => AssertSound(ShippedReader.Read(text, new DateOnly(2031, 5, 14))), iter: 60);

    [Fact]
    public void Any_characters_at_all_give_a_reading() =>
        Gen.String[Gen.Char, 0, 200].Sample(static text => AssertSound(ShippedReader.Read(text)), iter: 40);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("““““““““““””””””””””")]
    [InlineData("”\n\nThe minister spoke.")]
    [InlineData("\uDC00 said the minister.")]
    public void The_smallest_texts_give_a_reading(string text) => AssertSound(ShippedReader.Read(text));

    [Theory]
    [InlineData("said that the minister ")]
    [InlineData("“")]
    [InlineData("\"\" ")]
    [InlineData("He said she said ")]
    [InlineData("citing ")]
    [InlineData("(")]
    public void Long_texts_of_one_piece_end(string piece) =>
        AssertSound(ShippedReader.Read("The minister spoke. " + string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length))));

    [Fact]
    public void Eight_threads_give_what_one_gives()
    {
        var texts = Enumerable.Range(0, 24).Select(static i => string.Join(' ', Enumerable.Range(0, 90).Select(j => Pieces[((i * 7) + (j * j)) % Pieces.Length]))).ToArray();
        var alone = texts.Select(static text => Flat(ShippedReader.Read(text))).ToArray();
        var together = new string[texts.Length];
        Parallel.For(0, texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => together[i] = Flat(ShippedReader.Read(texts[i])));
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_report_in_another_language_gives_its_text_and_nothing_else()
    {
        var reading = ShippedReader.Read("Le ministre a déclaré que les soldats avaient quitté la ville et que les habitants étaient en sécurité depuis hier.");
        Assert.Equal("fr", reading.Report.Language);
        Assert.Empty(reading.Sentences);
        Assert.Empty(reading.Attributions);
        Assert.Empty(reading.Parties);
    }

    private static string Flat(Reading reading) => string.Join('\n', reading.Attributions.Select(static one => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{one.Id} {string.Join(' ', one.Source.Parties)} {string.Join(' ', one.Cue.Spans)} {string.Join(' ', one.Content)} {one.Confidence} {one.Within}")))
        + string.Join('\n', reading.Statements.Select(static one => $"{one.Id} {one.Span} {one.Polarity} {one.Modality} {string.Join(' ', one.Holders)} {one.Voice}"))
        + string.Join('\n', reading.Relations);

    private static void AssertSound(Reading reading)
    {
        var text = reading.Report.Text;
        var ids = reading.Attributions.Select(static one => one.Id).ToHashSet();
        var parties = reading.Parties.Select(static party => party.Id).ToHashSet();
        Assert.Equal(reading.Attributions.Length, ids.Count);
        Assert.Equal(reading.Parties.Length, parties.Count);
        foreach (var attribution in reading.Attributions)
        {
            AssertSound(attribution, text);
            Assert.InRange(attribution.Confidence, 0, 1);
            Assert.All(attribution.Source.Parties.Concat(attribution.Addressees), party => Assert.Contains(party, parties));
            Assert.True(attribution.Within is not { } outer || ids.Contains(outer));
        }

        AssertNothingHoldsItself(reading);

        Assert.All(reading.Parties, party =>
        {
            Assert.NotEmpty(party.Name);
            Assert.All(party.Mentions, span => AssertIn(span, text));
            Assert.All(party.Evidence, evidence => AssertIn(evidence.Span, text));
            Assert.True(party.MemberOf is not { } institution || parties.Contains(institution));
        });
        Assert.All(reading.Statements, statement => AssertSound(statement, text, parties, ids));
        var statements = reading.Statements.Select(static one => one.Id).ToHashSet();
        Assert.Equal(reading.Statements.Length, statements.Count);
        Assert.All(reading.Relations, relation =>
        {
            AssertIn(relation.Cue, text);
            Assert.Contains(relation.From, statements);
            Assert.Contains(relation.To, statements);
            Assert.NotEqual(relation.From, relation.To);
        });
        Assert.Distinct(reading.Relations.Select(static one => (one.Kind, one.From, one.To)));
        var places = reading.Places.Select(static one => one.Id).ToHashSet();
        Assert.All(reading.Attributions, one => Assert.True(one.SaidWhere is not { } where || places.Contains(where)));
        var end = 0;
        foreach (var sentence in reading.Sentences)
        {
            AssertIn(sentence, text);
            Assert.True(sentence.Start >= end);
            end = sentence.End;
        }
    }

    private static void AssertNothingHoldsItself(Reading reading)
    {
        var withins = reading.Attributions.ToDictionary(static one => one.Id, static one => one.Within);
        foreach (var (id, within) in withins)
        {
            var outer = within;
            for (var steps = 0; outer is { } known && steps <= withins.Count; steps++)
            {
                Assert.NotEqual(id, known);
                outer = withins[known];
            }

            Assert.Null(outer);
        }
    }

    private static void AssertSound(Attribution attribution, string text)
    {
        Assert.NotEmpty(attribution.Cue.Spans);
        Assert.NotEmpty(attribution.Content);
        Assert.NotEmpty(attribution.Cue.Lemma);
        Assert.All(attribution.Source.Spans.Concat(attribution.Cue.Spans).Concat(attribution.Content), span => AssertIn(span, text));
        Assert.All(attribution.Evidence, evidence => AssertIn(evidence.Span, text));
        Assert.True(attribution.Channel is not { } channel || channel.Span.End <= text.Length);
    }

    private static void AssertSound(Statement statement, string text, HashSet<PartyId> parties, HashSet<AttributionId> attributions)
    {
        AssertIn(statement.Span, text);
        Assert.True(statement.Span.Contains(statement.Event.Trigger), "A statement does not hold its trigger.");
        Assert.InRange(statement.Confidence, 0, 1);
        Assert.All(statement.Holders.Concat(statement.Event.Actors).Concat(statement.Event.Recipients).Concat(statement.Chain.SelectMany(static voice => voice.Parties)),
            party => Assert.Contains(party, parties));
        Assert.All(statement.Chain, voice => Assert.True(voice.Attribution is not { } id || attributions.Contains(id)));
        Assert.Equal(statement.Voice == VoiceKind.Attributed, !statement.Holders.IsEmpty);
    }

    private static void AssertIn(TextSpan span, string text)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.True(span.Length > 0, "A span is empty.");
        Assert.InRange(span.End, 1, text.Length);
    }
}
