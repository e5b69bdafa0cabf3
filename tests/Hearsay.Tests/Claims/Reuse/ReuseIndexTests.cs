using CsCheck;
using Hearsay.Claims.Reuse;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Reuse;

public sealed class ReuseIndexTests
{
    private const string Story = Reprints.Story;

    private static readonly string FirstSentence = Story[..(Story.IndexOf(". ", StringComparison.Ordinal) + 1)];

    [Fact]
    public void A_reprint_is_a_copy_of_the_earlier_report_whichever_comes_in_first()
    {
        var (wire, paper) = (Reprints.Report("wire", Story, day: 1), Reprints.Report("paper", Story, day: 2));

        Assert.All([Reprints.Find(wire, paper), Reprints.Find(paper, wire)], links =>
        {
            var link = Assert.Single(links);
            Assert.Equal(("wire", "paper", 1.0, ReuseKind.Copy), (link.Earlier, link.Later, link.Containment, link.Kind));
        });
    }

    [Fact]
    public void At_the_same_time_the_longer_text_counts_as_earlier()
    {
        var link = Assert.Single(Reprints.Find(Reprints.Report("short", FirstSentence), Reprints.Report("long", Story)));

        Assert.Equal(("long", "short", ReuseKind.Copy), (link.Earlier, link.Later, link.Kind));
    }

    [Fact]
    public void The_moment_of_publication_goes_before_the_length()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal) { ["short"] = FirstSentence + " " + Story[FirstSentence.Length..^120], ["long"] = Story };
        var index = new ReuseIndex(id => texts[id]);
        index.Add(Reprints.Report("long", texts["long"]), new DateTimeOffset(2031, 5, 1, 14, 0, 0, TimeSpan.Zero));
        var found = index.Add(Reprints.Report("short", texts["short"]), new DateTimeOffset(2031, 5, 1, 9, 0, 0, TimeSpan.Zero));

        Assert.Equal("short", Assert.Single(found.Links).Earlier);
    }

    [Fact]
    public void A_report_without_a_date_comes_after_those_that_have_one()
    {
        var undated = Reprints.Report("undated", Story + " More follows.") with { Published = null };

        Assert.Equal("dated", Assert.Single(Reprints.Find(undated, Reprints.Report("dated", Story))).Earlier);
    }

    [Fact]
    public void Quotation_marks_and_apostrophes_that_were_lost_or_changed_make_no_difference()
    {
        var typeset = Story.Replace("ministry's", "ministry’s", StringComparison.Ordinal);
        var stripped = Story.Replace("ministry's", "ministrys", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).ToUpperInvariant();

        Assert.All(Reprints.Find(Reprints.Report("a", Story, 1), Reprints.Report("b", typeset, 2), Reprints.Report("c", stripped, 3)),
            static link => Assert.Equal(1.0, link.Containment));
    }

    [Fact]
    public void A_paragraph_taken_over_is_partial_reuse_with_the_characters_of_both_sides()
    {
        var own = Reprints.Filler(1, 30);
        var later = Reprints.Report("b", own + ". " + FirstSentence + " " + own, 2);
        var link = Assert.Single(Reprints.Find(Reprints.Report("a", Story, 1), later));
        var stretch = Assert.Single(link.Stretches);

        Assert.Equal(ReuseKind.Partial, link.Kind);
        Assert.Equal(FirstSentence[..^1], stretch.Earlier.In(Story).ToString());
        Assert.Equal(FirstSentence[..^1], stretch.Later.In(later.Text).ToString());
    }

    [Fact]
    public void A_sentence_with_one_word_changed_is_carried_and_one_that_was_added_is_not()
    {
        const string Added = " Our own reporter counted four burned lorries beside the northern ramp of the bridge.";
        var text = Story.Replace("two days", "three days", StringComparison.Ordinal) + Added;
        var link = Assert.Single(Reprints.Find(Reprints.Report("a", Story, 1), Reprints.Report("b", text, 2)));

        Assert.True(link.Carries(new TextSpan(0, text.IndexOf(". ", StringComparison.Ordinal))));
        Assert.False(link.Carries(TextSpan.FromBounds(text.Length - Added.Length + 1, text.Length)));
    }

    [Fact]
    public void Another_story_told_with_the_same_formula_is_not_reuse() => Assert.Empty(Reprints.Find(
        Reprints.Report("a", "The Norvian defence ministry said in a statement on Tuesday that nine soldiers had been wounded near the bridge at Halden. " + Reprints.Filler(1, 40)),
        Reprints.Report("b", "The Norvian defence ministry said in a statement on Tuesday that it would buy forty lorries from a Tessalian maker next year. " + Reprints.Filler(2, 40))));

    [Fact]
    public void Of_very_many_copies_the_latest_is_led_to_the_first_and_told_that_not_all_were_compared()
    {
        var texts = Enumerable.Range(0, 100).ToDictionary(static number => $"r{number}", static _ => Story, StringComparer.Ordinal);
        var index = new ReuseIndex(id => texts[id]);
        var day = new DateTimeOffset(2031, 5, 1, 0, 0, 0, TimeSpan.Zero);
        var last = Enumerable.Range(0, 100).Reverse().Select(number => index.Add(Reprints.Report($"r{number}", Story), day.AddMinutes(number))).ToList()[^1];
        var later = index.Add(Reprints.Report("r0", Story), day.AddDays(2));

        Assert.True(last.CommonPassages > 0);
        Assert.Contains(later.Links, static link => link.Earlier == "r0");
    }

    [Fact]
    public void Copies_of_copies_are_one_group_and_partial_reuse_joins_none()
    {
        var half = Story[..(Story.Length / 2)];
        var links = Reprints.Find(
            Reprints.Report("a", Story, 1), Reprints.Report("b", half, 2), Reprints.Report("c", half[..150], 3),
            Reprints.Report("d", Reprints.Filler(3, 30) + " " + half[..150], 4));
        var groups = new ReuseGroups();
        links.ForEach(groups.Add);

        Assert.Equal("a a a d", string.Join(' ', "a b c d".Split(' ').Select(groups.GroupOf)));
        Assert.Contains(links, static link => link.Later == "d");
    }

    [Fact]
    public void The_order_in_which_reports_come_in_changes_no_link()
    {
        var story = Gen.Int[0, 3].Select(Gen.Int[0, 60], Gen.Int[20, 60]).Select(static cut => Reprints.Filler(cut.Item1, 130).Split(' ')[cut.Item2..(cut.Item2 + cut.Item3)]);
        var reports = story.Array[1, 8].Select(static texts => texts.Select(static (words, number) => Reprints.Report($"r{number}", string.Join(' ', words), 1 + (number % 3))).ToArray());
        reports.SelectMany(static given => Gen.Shuffle(given).Select(shuffled => (given, shuffled))).Sample(static pair =>
            Told(pair.given).SequenceEqual(Told(pair.shuffled), StringComparer.Ordinal), iter: 200);

        static IEnumerable<string> Told(IEnumerable<Hearsay.Reports.Report> reports) =>
            Reprints.Find(reports).Select(static link => $"{link.Earlier} {link.Later} {link.Containment} {string.Join(' ', link.Stretches)}").Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…")]
    [InlineData("Fire.")]
    [InlineData("'' ’ '")]
    public void Any_text_can_be_added(string text) => Assert.Empty(Reprints.Find(Reprints.Report("a", Story, 1), Reprints.Report("b", text, 2)));
}
