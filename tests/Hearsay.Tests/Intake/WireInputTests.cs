using System.Text;
using CsCheck;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>What news agencies send.</summary>
public sealed class WireInputTests
{
    private const string Ninjs = """
        {"uri":"urn:wire:1","type":"text","version":"2","pubstatus":"usable","versioncreated":"2031-05-12T06:30:00+02:00","headline":"The bridge holds","byline":"Jane Holm","copyrightholder":"The Tessaly Wire","body_xhtml":"<p>Ann said it held.</p><p>Bea said no.</p>"}
        """;

    private const string Ninjs3 = """
        {"standard":{"name":"ninjs","version":"3.0"},"uri":"urn:wire:1","pubStatus":"usable","versionCreated":"2031-05-12T06:30:00+02:00","headlines":[{"role":"short","value":"Bridge"},{"role":"main","value":"The bridge holds"}],"by":"Jane Holm","infoSources":[{"name":"The Tessaly Wire"}],"bodies":[{"role":"main","contentType":"text/html","value":"<p>Ann said it held.</p><p>Bea said no.</p>"}]}
        """;

    private const string NewsMl = """
        <?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:wire:1" version="2"><rightsInfo><copyrightHolder literal="x"/></rightsInfo>
        <itemMeta><itemClass qcode="ninat:text"/><provider qcode="p:tw"><name>The Tessaly Wire</name></provider><versionCreated>2031-05-12T06:30:00+02:00</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
        <contentMeta><headline>The bridge <em>holds</em></headline><by>Jane Holm</by></contentMeta>
        <contentSet><inlineXML contenttype="application/nitf+xml"><nitf><body><body.head><hedline><hl1>The bridge holds</hl1></hedline></body.head><body.content><p>Ann said it held.</p><p>Bea said no.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>
        """;

    [Theory]
    [InlineData("item.json", Ninjs)]
    [InlineData("item.json", Ninjs3)]
    [InlineData("item.xml", NewsMl)]
    [InlineData("a name without a suffix", NewsMl)]
    public void An_item_gives_its_report(string name, string content)
    {
        var draft = Found(name, content);
        Assert.Equal(
            ("Ann said it held.\n\nBea said no.", "urn:wire:1", "The bridge holds", "Jane Holm", "The Tessaly Wire", "2031-05-12T06:30:00.0000000+02:00"),
            (draft.Draft.Text, draft.Draft.Id, draft.Draft.Title, draft.Draft.Byline, draft.Draft.Outlet, draft.Draft.PublishedAt?.ToString("O")));
        Assert.NotNull(draft.Original);
    }

    [Theory]
    [InlineData("item.json", Ninjs, "\"pubstatus\":\"usable\"", "\"pubstatus\":\"canceled\",\"ednote\":\"Names were wrong.\"")]
    [InlineData("item.xml", NewsMl, "<pubStatus qcode=\"stat:usable\"/>", "<pubStatus qcode=\"stat:canceled\"/><edNote>Names were wrong.</edNote>")]
    public void An_item_that_is_cancelled_takes_its_report_back(string name, string content, string usable, string cancelled)
    {
        var withdrawn = Assert.IsType<IntakeItem.Withdrawn>(Assert.Single(IntakeDoorTests.Read(name, content.Replace(usable, cancelled, StringComparison.Ordinal))));
        Assert.Equal(("urn:wire:1", "Names were wrong."), (withdrawn.Id, withdrawn.Reason));
    }

    [Fact]
    public void An_item_that_is_withheld_is_no_report() =>
        Assert.StartsWith("is withheld", Assert.IsType<IntakeItem.Refused>(Assert.Single(IntakeDoorTests.Read("item.json", Ninjs.Replace("usable", "withheld", StringComparison.Ordinal)))).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_message_gives_each_of_its_items()
    {
        var message = $"<newsMessage><itemSet>{NewsMl}{NewsMl.Replace("wire:1", "wire:2", StringComparison.Ordinal)}</itemSet></newsMessage>";
        Assert.Equal([("1", "urn:wire:1"), ("2", "urn:wire:2")], IntakeDoorTests.Read("message.xml", message).Select(item => (item.Place, Assert.IsType<IntakeItem.Found>(item).Draft.Id)));
    }

    // With the whole message beside each item, a thousand items would keep a thousand messages.
    [Fact]
    public void What_is_kept_of_a_message_is_no_more_than_the_message()
    {
        var parts = Enumerable.Range(1, 200).Select(number => NewsMl[NewsMl.IndexOf("<newsItem", StringComparison.Ordinal)..].Replace("wire:1", $"wire:{number}", StringComparison.Ordinal).Trim()).ToList();
        var message = $"<newsMessage><itemSet>{string.Join('\n', parts)}</itemSet></newsMessage>";
        var originals = IntakeDoorTests.Read("message.xml", message).Select(item => Encoding.UTF8.GetString(Assert.IsType<IntakeItem.Found>(item).Original?.Bytes ?? []));
        Assert.Equal(parts, originals);
        Assert.True(originals.Sum(original => original.Length) <= message.Length);
    }

    [Fact]
    public void An_item_that_is_not_ended_does_not_keep_those_behind_it()
    {
        var parts = Enumerable.Range(1, 50).Select(number => NewsMl[NewsMl.IndexOf("<newsItem", StringComparison.Ordinal)..].Replace("wire:1", $"wire:{number}", StringComparison.Ordinal).Replace("</newsItem>", "", StringComparison.Ordinal));
        var message = $"<newsMessage>{string.Concat(parts)}";
        Assert.True(IntakeDoorTests.Read("message.xml", message).OfType<IntakeItem.Found>().Sum(item => item.Original?.Bytes.Length) <= Encoding.UTF8.GetByteCount(message));
    }

    [Fact]
    public void An_item_cut_or_mangled_anywhere_is_read_without_fault()
    {
        foreach (var content in (string[])[Ninjs, Ninjs3, NewsMl])
        {
            Gen.Select(Gen.Int[0, content.Length - 1], Gen.Int[0, content.Length - 1], Gen.String[0, 5]).Sample((from, to, between) =>
            {
                IntakeDoorTests.Read("item", string.Concat(content.AsSpan(0, Math.Min(from, to)), between, content.AsSpan(Math.Max(from, to))));
            });
        }
    }

    private static IntakeItem.Found Found(string name, string content) => Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read(name, content)));
}
