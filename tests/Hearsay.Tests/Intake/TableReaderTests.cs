using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>Tables, rows with fields of other names, and lists of addresses.</summary>
public sealed class TableReaderTests
{
    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_table_with_a_head_gives_a_report_a_row(char separator)
    {
        var table = "id,text,title,published,url\n1,\"Ann said \"\"it held\"\".\nBea, too.\",Dam,2031-05-12,https://wire.example/1\r\n\n2,Cy said so.,,12 May 2031 06:30 GMT,\n".Replace(',', separator).Replace($"Bea{separator}", "Bea,", StringComparison.Ordinal);
        var items = IntakeDoorTests.Read("table.csv", table).ConvertAll(Assert.IsType<IntakeItem.Found>);
        Assert.Equal([("2", "Ann said \"it held\".\nBea, too.", "Dam", "https://wire.example/1"), ("5", "Cy said so.", null, null)], items.Select(item => (item.Place, item.Draft.Text, item.Draft.Title, item.Draft.Url)));
        Assert.Equal(["2031-05-12", "2031-05-12"], items.Select(item => item.Draft.Published?.ToString("yyyy-MM-dd", null)));
        Assert.Equal("2031-05-12T06:30:00.0000000+00:00", items[1].Draft.PublishedAt?.ToString("O"));
    }

    [Theory]
    [InlineData("rows.jsonl", """{"article":{"body":"Ann said it held."},"headline":"Dam","when":"May 12, 2031","authors":["Jane Holm","Pavel Ruiz"]}""")]
    [InlineData("table.csv", "article.body,headline,when,authors\nAnn said it held.,Dam,\"May 12, 2031\",\"Jane Holm, Pavel Ruiz\"\n")]
    public void Fields_are_mapped_as_the_user_says(string name, string content)
    {
        var fields = new Dictionary<string, string> { ["text"] = "article.body", ["title"] = "headline", ["published"] = "when", ["byline"] = "authors" }.ToImmutableSortedDictionary();
        var draft = Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read(name, content, new IntakeOptions { Fields = fields }))).Draft;
        Assert.Equal(("Ann said it held.", "Dam", new DateOnly(2031, 5, 12), "Jane Holm, Pavel Ruiz"), (draft.Text, draft.Title, draft.Published, draft.Byline));
    }

    [Fact]
    public void A_table_without_a_text_is_told_what_columns_it_has() =>
        Assert.Contains("It has who, what: say which holds the text", Assert.IsType<IntakeItem.Refused>(Assert.Single(IntakeDoorTests.Read("table.csv", "who,what\nAnn,said\n"))).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_table_is_read_in_the_encoding_that_its_bytes_show()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("windows-1251")!.GetBytes("text\n\"Представитель порта сообщил, что паромы остановлены с понедельника, мины видели у восточного пирса, и лоцманы ждут.\"\n");
        Assert.StartsWith("Представитель порта", Assert.Single(IntakeDoorTests.Read("table.csv", bytes).OfType<IntakeItem.Found>()).Draft.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list.txt", "# of Monday\nhttps://wire.example/1\n\nhttps://wire.example/2\n")]
    [InlineData("list.csv", "id,indexed_date,language,media_name,media_url,publish_date,title,url\n1,x,en,wire.example,http://wire.example,2031-05-12,Dam,https://wire.example/1\n2,x,en,wire.example,http://wire.example,2031-05-12,Pier,https://wire.example/2\n")]
    [InlineData("search.csv", "URL,MobileURL,Date,Title\nhttps://wire.example/1,,2031-05-12 06:30:00,Dam\nhttps://wire.example/2,,2031-05-12 06:30:00,Pier\n")]
    [InlineData("search.json", """{"articles": [{"url":"https://wire.example/1","title":"Dam","seendate":"20310512T063000Z"},{"url":"https://wire.example/2","title":"Pier"}]}""")]
    [InlineData("rows.jsonl", "{\"url\":\"https://wire.example/1\",\"title\":\"Dam\"}\n{\"url\":\"https://wire.example/2\"}\n")]
    public void A_list_of_addresses_gives_what_is_to_be_fetched(string name, string content) =>
        Assert.Equal(["https://wire.example/1", "https://wire.example/2"], IntakeDoorTests.Read(name, content).Select(item => Assert.IsType<IntakeItem.Elsewhere>(item).Address));

    [Theory]
    [InlineData(61, 60)]
    [InlineData(58, 57)]
    public void A_table_of_events_gives_each_of_its_addresses_once(int columns, int place)
    {
        var table = string.Concat(Enumerable.Range(2, 3).Select(number => number / 2).Select(number => string.Join('\t', Enumerable.Range(0, columns).Select(column => column == place ? $"https://wire.example/{number}" : column == 7 ? "\"odd" : "1")) + "\n"));
        var items = IntakeDoorTests.Read("20310512.export.CSV", table);
        Assert.Equal(["https://wire.example/1", "https://wire.example/2"], items.OfType<IntakeItem.Elsewhere>().Select(item => item.Address));
        Assert.StartsWith("1 of 3 rows", Assert.IsType<IntakeItem.Remark>(items[^1]).Words, StringComparison.Ordinal);
    }

    // The day on which a monitor saw a report is not the day of its publication.
    [Fact]
    public void What_a_monitor_saw_that_day_was_not_published_that_day() =>
        Assert.Null(Assert.IsType<IntakeItem.Elsewhere>(IntakeDoorTests.Read("search.csv", "URL,MobileURL,Date,Title\nhttps://wire.example/1,,2031-05-12 06:30:00,Dam\n")[0]).Told.Published);

    [Theory]
    [InlineData("Ann said https://wire.example/1 was down.")]
    [InlineData("https://wire.example/1\nAnn said it held.\n")]
    public void A_text_with_addresses_is_no_list(string text) =>
        Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.txt", text)));

    [Fact]
    public void A_table_cut_or_mangled_anywhere_is_read_without_fault() =>
        Gen.String[Gen.Char[",;\"\n\rtextur l1é"], 0, 200].Sample(text => { IntakeDoorTests.Read("table.csv", "text,url\n" + text); });
}
