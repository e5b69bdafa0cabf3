using System.Text;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>Where only the shape of the bytes tells their encoding, the user hears so, whatever the format.</summary>
public sealed class ToldGuessTests
{
    private const string Words = "Паромы перестали ходить через пролив в понедельник, сообщил начальник порта; вечером движение должно было возобновиться, а утром остановиться снова.";

    [Theory]
    [InlineData("report.txt", Words)]
    [InlineData("page.html", "<!doctype html><article><h1>Порт</h1><p>" + Words + "</p><p>" + Words + "</p></article>")]
    [InlineData("feed.rss", "<rss><channel><title>Порт</title><item><title>Порт</title><link>https://wire.example/1</link><description>" + Words + "</description></item></channel></rss>")]
    [InlineData("table.csv", "title,text\nПорт,\"" + Words + "\"\n")]
    [InlineData("item.xml", "<newsItem guid=\"urn:1\"><contentSet><inlineData>" + Words + "</inlineData></contentSet></newsItem>")]
    [InlineData("mail.eml", "From: a@wire.example\r\nMessage-ID: <1@wire.example>\r\nSubject: Port\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + Words)]
    public void A_guess_is_told(string name, string content)
    {
        var items = IntakeDoorTests.Read(name, Cyrillic(content));
        Assert.Contains(items, item => item is IntakeItem.Found { Draft.Text: var text } && text.Contains("Паромы", StringComparison.Ordinal) || item is IntakeItem.Elsewhere);
        Assert.Contains("was read as WINDOWS-1251, by the shape of its bytes.", string.Join('\n', items.SelectMany(Told)), StringComparison.Ordinal);
        Assert.DoesNotContain("by the shape", string.Join('\n', IntakeDoorTests.Read(name, content).SelectMany(Told)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_no_text_in_a_feed_is_told()
    {
        const string Feed = "<rss><channel><title>Port</title><item><title>Port \uFFFF</title><link>https://wire.example/1</link></item></channel></rss>";
        var bytes = Encoding.UTF8.GetBytes(Feed.Replace('\uFFFF', '\u0001')).Select(static one => one == 1 ? (byte)0xFF : one).ToArray();
        Assert.Contains("1 place is not", string.Join('\n', IntakeDoorTests.Read("feed.rss", bytes, new IntakeOptions { Encoding = "utf-8" }).SelectMany(Told)), StringComparison.Ordinal);
    }

    // Names of places beyond ASCII may come late in a table.
    [Fact]
    public void The_first_letter_that_is_not_ascii_tells_the_encoding_of_a_table()
    {
        var table = "title,text\n" + string.Concat(Enumerable.Repeat("Port,Ann said so.\n", 10_000)) + $"Port,\"{Words}\"\n";
        var items = IntakeDoorTests.Read("table.csv", Cyrillic(table));
        Assert.Equal(Words, items.OfType<IntakeItem.Found>().Last().Draft.Text);
        Assert.Contains("WINDOWS-1251", Assert.IsType<IntakeItem.Remark>(items[^1]).Words, StringComparison.Ordinal);
        Assert.Equal(Words, IntakeDoorTests.Read("table.csv", table).OfType<IntakeItem.Found>().Last().Draft.Text);
    }

    private static byte[] Cyrillic(string content) => (CodePagesEncodingProvider.Instance.GetEncoding("windows-1251") ?? Encoding.Latin1).GetBytes(content);

    private static IEnumerable<string> Told(IntakeItem item) => item is IntakeItem.Remark remark ? [remark.Words] : item is IntakeItem.Found found ? found.Notes : [];
}
