using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;

namespace Hearsay.Tests.Attributions;

public sealed class SourceResolverTests
{
    [Theory]
    [InlineData("“People believe that I am wrong,” Mara Tolen said.", "I", 1, "Mara Tolen")]
    [InlineData("“People believe that we are wrong,” Mara Tolen said.", "we", 1, "Mara Tolen")]
    [InlineData("“Mr. Aldane, do you think the road is open?” Mara Tolen asked.", "you", 0, "Aldane")]
    public void Inside_a_quotation_I_is_who_is_quoted_and_you_who_is_called(string text, string word, int between, string name)
    {
        var parsed = Grammar.GrammarModelFile.Parser.Parse(Hearsay.Text.Tokenizer.Tokenize(text));
        var at = Array.FindIndex(parsed.Tokens, token => text[token.Start..token.End] == word);
        var quoted = Array.FindLastIndex(parsed.Tokens, token => text[token.Start] == '”');
        var outer = Draft(quoted + 3, (quoted + 1, quoted + 3), (0, quoted + 1));
        var middle = Draft(2, (1, 2), (3, quoted - 1)) with { Within = outer };
        var inner = Draft(at + 1, (at, at + 1), (at + 2, quoted)) with { Within = between == 0 ? outer : middle };
        AttributionDraft[] drafts = between == 0 ? [inner, outer] : [middle, inner, outer];
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed);

        var parties = new SourceResolver(parsed, mentioned, QuoteStates.Find(parsed.Tokenized)).Resolve(drafts);

        Assert.Equal(name, mentioned.NameOf(Assert.Single(parties[inner.Anchor])));
    }

    [Theory]
    [InlineData("Pell Aumont met Juro Hallam. The mayor said that he thinks the road is open.", 7, 8, "mayor")]
    [InlineData("The ministry met the union. The council said that it thinks the road is open.", 7, 8, "council")]
    public void A_content_that_names_nobody_first_means_its_speaker_by_he(string text, int speaker, int said, string name)
    {
        var parsed = Grammar.GrammarModelFile.Parser.Parse(Hearsay.Text.Tokenizer.Tokenize(text));
        var outer = Draft(said, (speaker - 1, speaker + 1), (said + 1, parsed.Tokens.Length - 1));
        var inner = Draft(said + 3, (said + 2, said + 3), (said + 4, parsed.Tokens.Length - 1)) with { Within = outer };
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed);

        var parties = new SourceResolver(parsed, mentioned, QuoteStates.Find(parsed.Tokenized)).Resolve([outer, inner]);

        Assert.Equal(name, mentioned.NameOf(Assert.Single(parties[inner.Anchor])));
    }

    [Fact]
    public void A_quoted_he_is_never_who_says_it()
    {
        const string text = "Pell Aumont came late. “He thinks the road is open,” Aumont said.";
        var parsed = Grammar.GrammarModelFile.Parser.Parse(Hearsay.Text.Tokenizer.Tokenize(text));
        var close = Array.FindIndex(parsed.Tokens, token => text[token.Start] == '”');
        var open = Array.FindIndex(parsed.Tokens, token => text[token.Start] == '“');
        var outer = Draft(close + 2, (close + 1, close + 2), (open, close + 1));
        var inner = Draft(open + 2, (open + 1, open + 2), (open + 3, close - 1)) with { Within = outer };
        var mentioned = new MentionFinder(ActorTable.Default).Find(parsed);

        var parties = new SourceResolver(parsed, mentioned, QuoteStates.Find(parsed.Tokenized)).Resolve([inner, outer]);

        Assert.Empty(parties[inner.Anchor]);
        Assert.Equal("Pell Aumont", mentioned.NameOf(Assert.Single(parties[outer.Anchor])));
    }

    private static AttributionDraft Draft(int cue, (int First, int End) source, (int First, int End) content) =>
        new() { Anchor = cue, Cue = (cue, cue + 1), Source = source, Content = [content], CueProbability = 1, RoleProbability = 1 };
}
