using CsCheck;
using Hearsay.Reports;

namespace Hearsay.Tests.Reports;

public sealed class AsidesTests
{
    [Theory]
    [InlineData("HALDEN (AFP) — The army moved.", "HALDEN (AFP) —")]
    [InlineData("HALDEN, Karsenia, May 14 (Tessaly Wire) - The army moved.", "HALDEN, Karsenia, May 14 (Tessaly Wire) -")]
    [InlineData("NEW HALDEN -- The army moved.", "NEW HALDEN --")]
    [InlineData("Halden (Reuters) – Three men left.", "Halden (Reuters) –")]
    [InlineData("Halden (Reuters) “They left,” he said.", "Halden (Reuters)")]
    [InlineData("(AP) The army moved.", "(AP)")]
    [InlineData("HALDEN (AFP — The army moved.", "HALDEN (AFP —")]
    [InlineData("Halden (Tessaly Wire - The army moved.", "Halden (Tessaly Wire -")]
    [InlineData("Halden, Karsenia – The army moved.", "Halden, Karsenia –")]
    [InlineData("NEW HALDEN: The army moved.", "NEW HALDEN:")]
    [InlineData("Army moves on the town\n\nHALDEN: The army moved.", "HALDEN:")]
    [InlineData("HALDEN, May 14. The army moved.", "HALDEN, May 14.")]
    [InlineData("Tessaly Wire, HALDEN, May 14: The army moved.", "Tessaly Wire, HALDEN, May 14:")]
    [InlineData("From our desk in Halden, 14 May: The army moved.", "From our desk in Halden, 14 May:")]
    [InlineData("Tessaly Wire/HALDEN: The army moved.", "Tessaly Wire/HALDEN:")]
    [InlineData("HALDEN: The army moved. “We moved,” Voss said.\n\nIt rained.", "HALDEN:")]
    public void The_dateline_is_no_part_of_the_lead(string text, string dateline) => Assert.Equal([dateline], Found(text));

    [Theory]
    [InlineData("The army moved.")]
    [InlineData("HALDEN fell on May 14. The army moved.")]
    [InlineData("Halden fell in May 2031: The army had moved.")]
    [InlineData("The minister - who has left - spoke.")]
    [InlineData("Jane Roe (Labour) - who has left - spoke.")]
    [InlineData("Halden – a town on the border – was shelled.")]
    [InlineData("Halden, the capital of Karsenia – it has two rivers – was shelled.")]
    [InlineData("ROE: The army has moved.\n\nPOE: It has not.")]
    [InlineData("The mayor: The army has moved.")]
    [InlineData("VOSS: We destroyed the bridge.")]
    [InlineData("The bridge fell on Monday.\n\nVOSS: The army destroyed it.")]
    [InlineData("KARSO: We have no plans to leave.")]
    [InlineData("The survey (Reuters) was wrong.")]
    [InlineData("Reporting by rights groups shows that the army moved.")]
    [InlineData("It rests on reporting by Jane Roe.")]
    [InlineData("By Monday the army had moved.")]
    [InlineData("By the river stood Jane Roe.")]
    public void A_sentence_is_no_aside(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("The army moved. (Reporting by Jane Roe; Editing by John Poe)", "(Reporting by Jane Roe; Editing by John Poe)")]
    [InlineData("The army moved.\n\nReporting by Jane Roe in Halden; editing by John Poe.", "Reporting by Jane Roe in Halden; editing by John Poe.")]
    [InlineData("The army moved.\n\n(Additional reporting by Jane Roe and John Poe; Writing by Anna Brandt)", "(Additional reporting by Jane Roe and John Poe; Writing by Anna Brandt)")]
    [InlineData("“It moved.” Writing by Jane Roe", "Writing by Jane Roe")]
    [InlineData("By Jane Roe\n\nThe army moved.", "By Jane Roe")]
    [InlineData("The army moved.\n\n(AFP)", "(AFP)")]
    [InlineData("The army moved. -- Tessaly Wire", "-- Tessaly Wire")]
    [InlineData("The army moved.\n\nSource: Tessaly News Agency", "Source: Tessaly News Agency")]
    public void Who_reported_and_edited_stands_beside_the_prose(string text, string aside) => Assert.Equal([aside], Found(text));

    [Fact]
    public void Asides_are_ordered_and_do_not_overlap() => Gen.String[Gen.Char["By AN-—:(\n).;“ editngrpo"], 0, 90].Sample(static text =>
    {
        var end = 0;
        foreach (var aside in Asides.Find(text))
        {
            Assert.True(aside.Start >= end && aside.Length > 0 && aside.End <= text.Length);
            end = aside.End;
        }
    });

    private static IEnumerable<string> Found(string text) => Asides.Find(text).Select(aside => aside.In(text).ToString());
}
