using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Tests.Architecture;
using Hearsay.Tests.Cli;
using Hearsay.Tests.Storage;

namespace Hearsay.Tests.Ledgers;

/// <summary>What is stored can be taken up again, all of it.</summary>
public sealed class PayloadJsonTests
{
    [Fact]
    public void Every_payload_comes_back_as_it_was() => Assert.All(Payloads.OfEveryKind(), payload =>
    {
        var bytes = PayloadJson.Write(payload);
        Assert.Equal(bytes, PayloadJson.Write(PayloadJson.Read(payload.Kind, bytes)));
    });

    [Fact]
    public void There_is_a_payload_for_every_kind() =>
        Assert.Equal(Enum.GetValues<EntryKind>().Except([EntryKind.Redaction]).Order(), Payloads.OfEveryKind().Select(payload => payload.Kind).Distinct().Order());

    [Fact]
    public void A_stored_reading_is_the_object_that_read_prints() => Assert.All(
        Directory.GetFiles(SourceTree.PathOf("examples"), "*.txt").Select(file => ShippedReader.Read(File.ReadAllText(file))).Append(InventedReading.Of(InventedReports.Of(InventedReading.Text))),
        reading =>
        {
            var json = PayloadJson.Unpacked(PayloadJson.Write(new Payload.Read(reading)));
            Assert.Equal(ReadingJson.Write(reading, indented: false), Encoding.UTF8.GetString(json.Span));
            using var parsed = JsonDocument.Parse(json);
            Assert.Equal(ReadingJson.Write(reading, indented: true), ReadingJson.Write(ReadingParser.Parse(parsed.RootElement), indented: true));
        });

    [Fact]
    public void A_reading_of_an_earlier_version_says_nothing_of_fields_that_came_later()
    {
        var bytes = PayloadJson.Write(new Payload.Read(InventedReading.Of(InventedReports.Of(InventedReading.Text))));
        var json = Encoding.UTF8.GetString(PayloadJson.Unpacked(bytes).Span).Replace("\"negated\":false,", "", StringComparison.Ordinal).Replace("\"negated\":false", "\"was\":1", StringComparison.Ordinal);
        Assert.DoesNotContain("negated\":", json, StringComparison.Ordinal);
        var earlier = Assert.IsType<Payload.Read>(PayloadJson.Read(EntryKind.Reading, Encoding.UTF8.GetBytes(json)));
        Assert.Equal(5, earlier.Reading.Attributions.Length);
    }

    /// <summary>As ledgers have it that were written before moments of states, and the way into kept bytes, were kept.</summary>
    [Fact]
    public void A_report_of_an_earlier_version_is_read_and_keeps_its_identity()
    {
        const string Text = "Ann said the bridge fell.";
        var sha256 = ContentHash.Of(Text);
        var report = $$"""{"id":"urn:wire:1","sha256":"{{sha256}}","title":null,"outlet":"Wire","byline":null,"credit":null,"url":null,"published":"2031-05-12","publishedAt":"2031-05-12T06:30:00+00:00","withdrawn":"Another bridge.","language":"en","text":"{{Text}}","repairs":0,"evidence":{} }""";
        var zlib = Convert.ToBase64String(ReportOriginal.Of("text/html", "<p>x</p>"u8).Packed.Span);
        var written = $$"""{"handle":"urn:wire:1@2","input":"item.json","case":null,"report":{{report}},"original":{"type":"text/html","sha256":"{{Convert.ToHexStringLower(SHA256.HashData("<p>x</p>"u8))}}","zlib":"{{zlib}}"} }""";
        var added = Assert.IsType<Payload.Added>(PayloadJson.Read(EntryKind.Report, Encoding.UTF8.GetBytes(written)));
        Assert.Equal(("Another bridge.", null), (added.Report.Withdrawn, added.Report.StateAt));
        Assert.Equal(("<p>x</p>", null, null, null), (Encoding.UTF8.GetString(added.Original!.Unpack()), added.Original.Format, added.Original.Charset, added.Original.Address));
        Assert.Equal(written.Replace(" }", "}", StringComparison.Ordinal), Encoding.UTF8.GetString(PayloadJson.Unpacked(PayloadJson.Write(added)).Span));

        var identity = $"hearsay-report-1\n{sha256}\nid 10 urn:wire:1\ntitle -1 \noutlet 4 Wire\nbyline -1 \nurl -1 \npublished 10 2031-05-12\nwithdrawn 15 Another bridge.\n";
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity))), ReportIdentity.Of(added.Report).Content.ToString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"report\":\"x\",\"case\":\"c\"}")]
    [InlineData("{\"report\":1,\"case\":\"\"}")]
    [InlineData("x\u0001\u0002")]
    [InlineData("no json")]
    [InlineData("")]
    public void A_payload_that_is_none_is_said_to_be_none(string json) =>
        Assert.Throws<InvalidDataException>(() => PayloadJson.Read(EntryKind.Filing, Encoding.UTF8.GetBytes(json)));
}
