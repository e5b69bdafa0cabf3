using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("They don't know.", "They do n't know .")]
    [InlineData("They don’t know.", "They do n’t know .")]
    [InlineData("Velmara's army can't cannot.", "Velmara 's army ca n't can not .")]
    [InlineData("He said they’re gonna run.", "He said they ’re gon na run .")]
    [InlineData("They doesnt say.", "They does nt say .")]
    [InlineData("the ministers' rooms", "the ministers ' rooms")]
    [InlineData("a state-run, anti-war, re-elected e-mail", "a state - run , anti-war , re-elected e-mail")]
    [InlineData("pages 10-15, call 555-0101 or 555-010-1234", "pages 10 - 15 , call 555-0101 or 555-010-1234")]
    [InlineData("$2.5m and €1,000 at 10.30pm, 40%", "$ 2.5 m and € 1,000 at 10.30 pm , 40 %")]
    [InlineData("in the U.S. Gen. Roe met J. Poe at 9 a.m. today", "in the U.S. Gen. Roe met J. Poe at 9 a.m. today")]
    [InlineData("the 1990's, the '90s and 3rd place", "the 1990's , the '90s and 3rd place")]
    [InlineData("Write to jane.roe-hill@example.org (or https://example.org/a,b?c=1).", "Write to jane.roe-hill@example.org ( or https://example.org/a,b?c=1 ) .")]
    [InlineData("Wait... what?! It ended--badly.", "Wait ... what ?! It ended -- badly .")]
    [InlineData("the war.He said", "the war . He said")]
    [InlineData("O'Hara of L'Etoile", "O'Hara of L'Etoile")]
    [InlineData("“Go,” she said. ‘No.’", "“ Go , ” she said . ‘ No . ’")]
    [InlineData("He said: ``Go''.", "He said : `` Go '' .")]
    [InlineData("AT&T [3,14] 1/2 12:30", "AT&T [ 3 , 14 ] 1/2 12:30")]
    [InlineData("No. 7 said no.", "No. 7 said no .")]
    [InlineData("US$5 a day", "US$ 5 a day")]
    [InlineData("Karsen\uFFFDs front", "Karsen \uFFFDs front")]
    public void Words_are_cut_as_the_treebanks_cut_them(string text, string expected)
    {
        var cut = Tokenizer.Tokenize(text);

        Assert.Equal(expected, string.Join(' ', cut.Tokens.Select(token => token.Span.In(text).ToString())));
    }

    [Theory]
    [InlineData("He left. She stayed.", "He left.|She stayed.")]
    [InlineData("“Go home.” He left.", "“Go home.”|He left.")]
    [InlineData("“Are we to go?” he asked. “Yes!” she cried.", "“Are we to go?” he asked.|“Yes!” she cried.")]
    [InlineData("\"We will go.\" The minister left.", "\"We will go.\"|The minister left.")]
    [InlineData("Gen. Roe of the U.S. Army met Dr. Poe.", "Gen. Roe of the U.S. Army met Dr. Poe.")]
    [InlineData("They fled to the U.S. The army stayed.", "They fled to the U.S.|The army stayed.")]
    [InlineData("He works for Lantern Inc. It pays well.", "He works for Lantern Inc.|It pays well.")]
    [InlineData("J. R. Roe spoke. A. Poe did not.", "J. R. Roe spoke.|A. Poe did not.")]
    [InlineData("He said ... nothing. Then he left.", "He said ... nothing.|Then he left.")]
    [InlineData("VELMARA, May 12, 2031 (Tessaly Wire) -- The army moved. It rained.", "VELMARA, May 12, 2031 (Tessaly Wire) -- The army moved.|It rained.")]
    [InlineData("A headline here\n\nThe body begins. It ends.", "A headline here|The body begins.|It ends.")]
    [InlineData("A headline here\nThe body begins. It ends.", "A headline here|The body begins.|It ends.")]
    [InlineData("- one thing\n- another thing\n• a third", "- one thing|- another thing|• a third")]
    [InlineData("It was shown before.[4] Others doubt it.", "It was shown before.[4]|Others doubt it.")]
    [InlineData("(He left.) She stayed.", "(He left.)|She stayed.")]
    [InlineData("the war.He said so", "the war.|He said so")]
    public void Sentences_end_where_a_reader_would_stop(string text, string expected)
    {
        var cut = Tokenizer.Tokenize(text);

        Assert.Equal(expected, string.Join('|', cut.Sentences.Select(sentence => cut.SpanOf(sentence).In(text).ToString())));
    }

    [Fact]
    public void A_line_end_where_the_column_was_full_is_no_break()
    {
        const string text = """
            Fighters crossed the river before dawn

            The governor of the border district said on Sunday that his office
            had no list of names and no tracks, and that he would ask the ministry
            in the capital who was right. The bridge has been closed since Friday
            and will stay closed.
            The railway cancelled its trains.
            """;

        var cut = Tokenizer.Tokenize(text);

        Assert.Equal([0, 1, 1, 2], cut.Sentences.Select(sentence => sentence.Paragraph));
    }

    [Fact]
    public void Lines_of_their_own_are_paragraphs_of_their_own()
    {
        var cut = Tokenizer.Tokenize("Ministers met on Monday.\nThey agreed on nothing at all.\nThe talks go on.\n\n\nNobody knows why.");

        Assert.Equal([0, 1, 2, 3], cut.Sentences.Select(sentence => sentence.Paragraph));
    }
}
