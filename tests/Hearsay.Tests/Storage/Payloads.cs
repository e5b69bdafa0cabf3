using System.Collections.Immutable;
using Hearsay.Ledgers;
using Hearsay.Tests.Cli;

namespace Hearsay.Tests.Storage;

/// <summary>One payload of every kind, with something in every field.</summary>
internal static class Payloads
{
    public static Payload[] OfEveryKind()
    {
        var report = InventedReports.Of("Dora Quill said that the ferry sank, “at night”.\n\u0001", "Radio Sorrel", "https://sorrel.example/9", "id-9", "Ferry");
        var anchor = new Anchor(new(1), report.Sha256, new(22, 14), "the ferry sank");
        return
        [
            new Payload.Added(new("id-9"), report with { Withdrawn = "It was another ferry.", StateAt = new DateTimeOffset(2031, 5, 12, 9, 0, 0, TimeSpan.FromHours(2)) }, "rows.jsonl:9", CaseName.Of("ferry"))
            {
                Original = ReportOriginal.Of("text/html", "<p>The ferry sank.</p>"u8) with { Format = "page", Charset = "windows-1251", Address = "https://sorrel.example/9" },
            },
            new Payload.Read(InventedReading.Of(report)),
            new Payload.Revised(new(1), new(1), RevisedBy.Text, ["title", "published"], [new(new(0, 4), new(0, 0)), new(new(9, 1), new(5, 2))]),
            new Payload.Filed(new(1), CaseName.Of("harbour")),
            new Payload.Refused("page.html", "is a web page.", null),
            new Payload.Decided(Verdict.Correct, anchor, ImmutableSortedDictionary<string, string>.Empty.Add("polarity", "negated"), "a misprint"),
            new Payload.Merged(["c1", "c2"], null),
            new Payload.Split("c1", [anchor], "two ferries"),
            new Payload.Graded("c1", "B2", null),
            new Payload.Noted("She rang back.", anchor, null),
            new Payload.Undone(new(6), "it was right"),
        ];
    }
}
