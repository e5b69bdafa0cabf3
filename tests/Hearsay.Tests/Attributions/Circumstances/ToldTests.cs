using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Attributions.Circumstances;

/// <summary>Who told whom what, when and by which way, sentence by sentence: told.tsv.</summary>
public sealed class ToldTests
{
    // A Thursday.
    private static readonly DateOnly Published = new(2026, 3, 5);

    public static TheoryData<string, string, string, string, string> Sentences()
    {
        var sentences = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadLines(SourceTree.PathOf("tests/Hearsay.Tests/Attributions/Circumstances/told.tsv")).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            sentences.Add(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        return sentences;
    }

    [Theory, MemberData(nameof(Sentences))]
    public void Who_told_whom_when_and_how_is_read_from_the_words(string marked, string sources, string channel, string saidAt, string addressees)
    {
        var (parsed, draft) = Drafts.Read(marked);
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed, Published);
        var read = new DraftReader(parsed, mentioned, QuoteStates.Find(parsed.Tokenized), Published, [])
            .Read(draft, new SourceResolver(parsed, mentioned, QuoteStates.Find(parsed.Tokenized)).Resolve([draft])[draft.Anchor]);

        Assert.Equal(
            (sources, channel, saidAt, addressees),
            (Names(read.Sources), read.Channel is { } found ? ContractName.Of(found.Kind) : "", read.SaidAt?.Edtf ?? "", Names(read.Addressees)));

        string Names(ImmutableArray<int> parties) => string.Join(';', parties.Select(mentioned.NameOf));
    }
}
