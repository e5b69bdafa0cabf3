using System.Text;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>One door for every format.</summary>
public sealed class IntakeDoorTests
{
    [Theory]
    [InlineData("report.txt", "Ann said it held.", IntakeFormat.Text)]
    [InlineData("without a suffix", "Ann said it held.", IntakeFormat.Text)]
    [InlineData("rows.jsonl", "{\"text\":\"Ann said it held.\"}", IntakeFormat.Rows)]
    [InlineData("one.json", "{\n  \"text\": \"Ann said it held.\"\n}", IntakeFormat.Rows)]
    [InlineData("list.json", "[{\"text\":\"Ann said it held.\"}]", IntakeFormat.Rows)]
    [InlineData("piped", "{\"text\":\"Ann said it held.\"}\n", IntakeFormat.Rows)]
    public void What_an_input_is_is_told_by_how_it_begins_and_by_its_name(string name, string content, IntakeFormat format)
    {
        var found = Assert.IsType<IntakeItem.Found>(Assert.Single(Read(name, content)));
        Assert.Equal((format, "Ann said it held."), (found.Format, found.Draft.Text));
    }

    [Fact]
    public void Items_come_out_while_the_input_is_still_being_read()
    {
        var lines = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"{{\"text\":\"Ann said day {number}.\"}}\n"));
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        var first = IntakeDoor.Read(bytes, new IntakeSource("rows.jsonl"), new IntakeOptions()).First();
        Assert.Equal("1", first.Place);
        Assert.InRange(bytes.Position, 1, bytes.Length / 2);
    }

    [Fact]
    public void The_lengths_of_the_items_are_that_of_the_input()
    {
        const string Rows = "{\"text\":\"a\"}\n\n{\"text\":\n{\"text\":\"b\"}\n";
        var items = Read("rows.jsonl", Rows);
        Assert.Equal(["1", "3", "4"], items.Select(item => item.Place));
        Assert.IsType<IntakeItem.Refused>(items[1]);
        Assert.Equal(Rows.Length, items.Sum(item => item.Length));
    }

    internal static List<IntakeItem> Read(string name, string content, IntakeOptions? options = null) => Read(name, Encoding.UTF8.GetBytes(content), options);

    internal static List<IntakeItem> Read(string name, byte[] content, IntakeOptions? options = null)
    {
        using var bytes = new MemoryStream(content);
        return [.. IntakeDoor.Read(bytes, new IntakeSource(name), options ?? new IntakeOptions())];
    }
}
