using System.Globalization;
using System.Text;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Tests.Architecture;
using Hearsay.Text;

namespace Hearsay.Tests.Tour;

/// <summary>docs/tour.md shows what the code gives: one sentence, stage by stage.</summary>
public sealed class TourTests
{
    private static readonly DateOnly Published = new(2031, 5, 14);

    private readonly string _path = SourceTree.PathOf("docs/tour.md");

    [Fact]
    public void The_tour_shows_what_each_stage_gives()
    {
        var sentence = TourDocument.Open(_path).Block("text sentence");
        var parser = Model("grammar.bin", Parser.Load);
        var mentions = new MentionFinder(ActorTable.Default);
        var places = new PlaceFinder(Model("gazetteer.bin", Gazetteer.Load));
        var attributor = Model("attribution.bin", Attributor.Load);

        var tokenized = Tokenizer.Tokenize(sentence);
        Shows("text tokens", Lines(tokenized));

        var parsed = parser.Parse(tokenized);
        Shows("text grammar", Lines(parsed));

        var mentioned = mentions.Find(parsed, Published);
        var times = TimeFinder.Find(parsed, Published);
        var figures = new QuantityFinder().Find(parsed);
        var located = places.Find(parsed, mentioned);
        Assert.Empty(located);
        Shows("text times", TourLines.Of(sentence, times));
        Shows("text figures", TourLines.Of(sentence, figures));
        var elsewhere = parser.Parse(Tokenizer.Tokenize(TourDocument.Open(_path).Block("text places-sentence")));
        Shows("text places", TourLines.Of(elsewhere.Tokenized.Text, places.Find(elsewhere, mentions.Find(elsewhere, Published))));

        var attributed = attributor.Attribute(parsed, mentioned, Published);
        Shows("text parties", Lines(sentence, attributed.Parties));
        Shows("text attributions", Lines(sentence, attributed.Attributions));

        var reader = new ReportReader(parser, mentions, places, attributor);
        var report = new ReportDraft { Text = sentence, Published = Published }.ToReport();
        var reading = reader.Read(report);
        Assert.Equal(Lines(sentence, attributed.Attributions), Lines(sentence, reading.Attributions));
        var claim = TourDocument.Open(_path).Block("text statements-sentence");
        Shows("text statements", TourLines.Of(reader.Read(new ReportDraft { Text = claim, Published = Published }.ToReport())));
    }

    [Fact]
    public void The_code_in_the_tour_is_code_that_runs()
    {
        var test = Squeezed(File.ReadAllText(SourceTree.PathOf("tests/Hearsay.Tests/Tour/TourTests.cs")));

        Assert.All(TourDocument.Open(_path).Blocks("csharp"), block => Assert.Contains(Squeezed(block), test, StringComparison.Ordinal));
    }

    private void Shows(string opening, string actual)
    {
        var tour = TourDocument.Open(_path);
        if (Environment.GetEnvironmentVariable("HEARSAY_ACCEPT") is "1")
        {
            tour.Accept(opening, actual);
        }
        else
        {
            Assert.Equal(tour.Block(opening), actual);
        }
    }

    private static T Model<T>(string name, Func<Stream, T> load)
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", name));
        return load(stream);
    }

    /// <summary>The tokens between bars, in lines of some twelve.</summary>
    private static string Lines(TokenizedText text) => string.Join('\n',
        Enumerable.Range(0, text.Tokens.Length).Chunk(12).Select(row => string.Join(" | ", row.Select(token => text.Form(token).ToString()))));

    private static string Lines(ParsedText text) => string.Join('\n',
        Enumerable.Range(0, text.Tokens.Length).Select(token => string.Create(CultureInfo.InvariantCulture,
            $"{token,2}  {text.Form(token),-10} {text.Lemma(token),-10} {TagNames.Of(text.Classes[token]),-6} {TagNames.Of(text.Relations[token]),-12} {HeadOf(text, token)}")));

    private static string HeadOf(ParsedText text, int token) => text.Heads[token] is >= 0 and var head
        ? string.Create(CultureInfo.InvariantCulture, $"of {head} {text.Form(head)}")
        : "of nothing";

    private static string Lines(string text, IEnumerable<Party> parties) => string.Join('\n', parties.Select(party =>
        $"{party.Id}  {ContractName.Of(party.Kind),-8} {party.Name,-16} {Extras(party)}".TrimEnd()
        + $"\n    mentions: {string.Join("; ", party.Mentions.Select(span => span.In(text).ToString()))}"));

    private static string Extras(Party party) => string.Join(", ", new[]
    {
        party.Named ? null : "not named",
        party.Role is { } role ? $"role {role}" : null,
        party.Count is { } count ? $"count {count.Low} to {count.High?.ToString(CultureInfo.InvariantCulture) ?? "open"}" : null,
    }.OfType<string>());

    private static string Lines(string text, IEnumerable<Attribution> attributions)
    {
        var lines = new StringBuilder();
        foreach (var one in attributions)
        {
            lines.Append(one.Id).Append(one.Within is { } outer ? $", within {outer}" : "").Append('\n');
            Line("source", $"{Quoted(one.Source.Spans)} = {string.Join(", ", one.Source.Parties)}");
            Line("cue", $"{Quoted(one.Cue.Spans)}, act {ContractName.Of(one.Cue.Act)}");
            Line("content", $"{Quoted(one.Content)}, {ContractName.Of(one.Quote)}");
            if (one.SaidAt is { } day) { Line("said at", day); }
            if (one.Addressees is [_, ..]) { Line("told to", string.Join(", ", one.Addressees)); }
        }

        return lines.ToString().TrimEnd();

        void Line(string what, string value) => lines.Append($"    {what,-8} {value}\n");

        string Quoted(IEnumerable<TextSpan> spans) => string.Join(" … ", spans.Select(span => $"[{span.In(text)}]"));
    }

    private static string Squeezed(string code) =>
        string.Join('\n', code.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
}
