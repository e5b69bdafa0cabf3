using System.Text;
using System.Text.Json;
using Hearsay.Ledgers;
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
