using Hearsay.Attributions;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Attributions;

/// <summary>The reader does what docs/codebook.md says, on the page's own examples.</summary>
public sealed class CodebookTests
{
    /// <summary>What counts: the marked examples of the first table.</summary>
    public static TheoryData<string> Counted => [.. Rows("| counts | example |").Select(static cells => cells[1])];

    /// <summary>Relays and quotations in quotations: text and reading of the second table.</summary>
    public static TheoryData<string, string> Nested => [.. Rows("| text | reading |").Select(static cells => (cells[0], cells[1]))];

    /// <summary>Act and example of the table of acts.</summary>
    public static TheoryData<string, string> Acts => [.. Rows("| act | meaning | example |").Select(static cells => (cells[0].Trim('`'), cells[2]))];

    [Theory, MemberData(nameof(Counted))]
    public void What_counts_as_an_attribution_is_read(string marked)
    {
        var example = CodebookExample.Read(marked);

        Assert.Equal(example.Marked.Order(StringComparer.Ordinal), Read(example.Text).Select(static one => one.Words).Order(StringComparer.Ordinal));
    }

    [Theory, MemberData(nameof(Nested))]
    public void Whoever_is_relayed_stands_within_whoever_relays(string text, string reading)
    {
        var expected = reading.Split("; within it ").Where(static part => part.Contains("**", StringComparison.Ordinal)).Select(static part => CodebookExample.Read(part).Marked[0]).ToList();
        var found = Read(text);

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Select(static one => one.Words).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Skip(1), found.Where(static one => one.IsNested).Select(static one => one.Words));
    }

    [Theory, MemberData(nameof(Acts))]
    public void A_cue_does_what_the_codebook_says(string act, string marked)
    {
        var example = CodebookExample.Read(marked);
        var cue = marked.Split("**")[1];

        Assert.Contains(Read(example.Text), one => one.Act == act && one.Words.Contains($"| {cue} |", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The envoys met for two hours.")]
    [InlineData("The two sides held discussions in Aldmoor.")]
    [InlineData("The finance officials left through a side door.")]
    [InlineData("The council will reopen the school on Thursday.")]
    [InlineData("The orchestra played “The Winter Road” in the square.")]
    [InlineData("The railway cancelled its evening trains, citing the deep snow in the hills.")]
    public void Talk_without_content_deeds_titles_and_reasons_are_none(string text) => Assert.Empty(Read(text));

    private static List<(string Words, string Act, bool IsNested)> Read(string text)
    {
        var reading = ShippedReader.Read(text);
        return
        [
            .. reading.Attributions.Select(one => (
                CodebookExample.Attribution(
                    string.Join(' ', one.Source.Spans.Select(span => span.In(text).ToString())),
                    string.Join(' ', one.Cue.Spans.Select(span => span.In(text).ToString())),
                    one.Content.Select(span => span.In(text).ToString())),
                ContractName.Of(one.Cue.Act),
                one.Within is not null)),
        ];
    }

    private static IEnumerable<string[]> Rows(string heading) => File.ReadLines(SourceTree.PathOf("docs/codebook.md"))
        .SkipWhile(line => line != heading).Skip(2).TakeWhile(static line => line.StartsWith('|'))
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());
}
