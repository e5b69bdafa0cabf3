using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Statements;

/// <summary>Whoever denies, doubts, declines, does not know or asks affirms nothing: one invented sentence a wording, in reserves.tsv.</summary>
public sealed class ReserveTests
{
    private static readonly ImmutableArray<string> Reserves =
    [
        "{0} denied that {1}.", "{0} has denied reports that {1}.", "{0} denied a report by the Courier that {1}.", "{0} rejected claims that {1}.",
        "{0} dismissed as lies reports that {1}.", "{0} called the claim that {1} baseless.", "It is not true that {1}, {0} said.",
        "{0} said it was false that {1}.", "{0} doubted that {1}.", "{0} disputed that {1}.", "{0} questioned whether {1}.",
        "{0} declined to confirm that {1}.", "{0} would not say whether {1}.", "{0} did not confirm that {1}.", "{0} has not said that {1}.",
        "{0} refused to admit that {1}.", "{0} could not verify that {1}.", "{0} was unable to confirm that {1}.", "{0} does not know whether {1}.",
        "{0} found no evidence that {1}.", "{0} saw no sign that {1}.", "{0} did not deny that {1}.", "{0} never claimed that {1}.",
        "{0} denied having claimed that {1}.", "{0} denied that it had said that {1}.", "{0} denied it had admitted that {1}.",
        "{0} denied that it believes that {1}.", "{0} said reports that {1} were false.", "{0} expressed doubt that {1}.", "{0} issued a denial that {1}.",
        "{0} had no comment on the report that {1}.", "{0} declined to comment on reports that {1}.", "{0} denied a report, citing two officials, that {1}.",
        "{0} could not say whether {1}.",
    ];

    private static readonly ImmutableArray<string> Holders = ["The ministry", "Governor Oram", "The coast guard", "Norvia"];

    private static readonly ImmutableArray<(string Clause, string Trigger)> Clauses =
    [
        ("soldiers burned the mill", "burned"), ("two miners were killed in the raid", "killed"), ("the rebels had shelled the port", "shelled"),
        ("a patrol boat fired on the fishermen", "fired"),
    ];

    public static TheoryData<string, string, string, string, string> Sentences()
    {
        var sentences = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadLines(SourceTree.PathOf("tests/Hearsay.Tests/Statements/reserves.tsv")).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            sentences.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return sentences;
    }

    public static TheoryData<string> Templates() => [.. Reserves];

    [Theory, MemberData(nameof(Sentences))]
    public void A_reserve_says_whose_it_is_and_what_is_left_of_the_proposition(string text, string trigger, string standing, string holder, string stance)
    {
        var reading = ShippedReader.Read(text);
        var told = reading.Statements.Single(one => one.Event.Trigger.In(text).SequenceEqual(trigger));
        var voice = told.Chain.First(static one => one.Parties.Length > 0);

        Assert.Equal(standing, $"{told.Polarity} {told.Modality}".ToLowerInvariant());
        Assert.Equal([holder], told.Holders.Select(id => reading.Parties.Single(party => party.Id == id).Name));
        Assert.Equal(stance, voice.Stance.ToString(), ignoreCase: true);
    }

    /// <summary>Every wording with every holder and clause: what is left is never a plain assertion in the holder's name.</summary>
    [Theory, MemberData(nameof(Templates))]
    public void Nothing_is_affirmed_in_the_name_of_whoever_has_a_reserve(string template)
    {
        foreach (var holder in Holders)
        {
            foreach (var (clause, trigger) in Clauses)
            {
                var text = Sentence(template, holder, clause);
                var matches = ShippedReader.Read(text).Statements.Where(one => one.Event.Trigger.In(text).SequenceEqual(trigger)).ToArray();

                Assert.NotEmpty(matches);
                foreach (var told in matches)
                {
                    Assert.False(told is { Polarity: Polarity.Affirmed, Modality: Modality.Happened or Modality.Ongoing }, text);
                    Assert.True(told.Chain.Any(static voice => voice.Stance is Stance.Denies or Stance.Doubts or Stance.Declines or Stance.NotKnown), text);
                }
            }
        }
    }

    [Fact]
    public void What_nobody_has_confirmed_is_nobodys_telling_and_no_fact()
    {
        var told = Assert.Single(ShippedReader.Read("Neither side has confirmed that the bridge was blown up.").Statements);

        Assert.Empty(told.Holders);
        Assert.Equal((Polarity.Affirmed, Modality.Asked), (told.Polarity, told.Modality));
        Assert.Equal(Stance.Declines, Assert.Single(told.Chain).Stance);
    }

    private static string Sentence(string template, string holder, string clause)
    {
        var at = template.StartsWith("{0}", StringComparison.Ordinal) || !holder.StartsWith("The ", StringComparison.Ordinal) ? holder : "the" + holder[3..];
        return template.Replace("{0}", at, StringComparison.Ordinal).Replace("{1}", clause, StringComparison.Ordinal);
    }
}
