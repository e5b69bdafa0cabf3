using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

public sealed class SidesTests
{
    [Theory]
    [InlineData("The bridge at Ostra has fallen, Karsenian and Velmaran officials have confirmed.", "Karsenian and Velmaran officials", new[] { "Karsenian officials", "Velmaran officials" })]
    [InlineData("Armed fishermen have begun a blockade inside Norvia, Greek and Cypriot officials have confirmed.", "Greek and Cypriot officials", new[] { "Greek officials", "Cypriot officials" })]
    [InlineData("Shells fell near Dorrum, French and German intelligence officers believe.", "French and German intelligence officers", new[] { "French intelligence officers", "German intelligence officers" })]
    [InlineData("Turkish, Greek and Cypriot ministers said the strait would stay open.", "Turkish, Greek and Cypriot ministers", new[] { "Turkish ministers", "Greek ministers", "Cypriot ministers" })]
    [InlineData("Talks broke down, senior Polish and Czech diplomats told reporters.", "senior Polish and Czech diplomats", new[] { "senior Polish diplomats", "senior Czech diplomats" })]
    [InlineData("The plant was hit twice, according to Japanese and South Korean engineers.", "Japanese and South Korean engineers", new[] { "Japanese engineers", "South Korean engineers" })]
    [InlineData("The truce is over, US and Norvian commanders said.", "US and Norvian commanders", new[] { "US commanders", "Norvian commanders" })]
    public void Modifiers_that_share_a_noun_tell_sides_apart(string text, string source, string[] names) => Assert.Equal(names, Names(text, source));

    [Theory]
    [InlineData("He never signed the deed, current and former officials said.", "current and former officials", new[] { "current and former officials" })]
    [InlineData("The vote was fair, Trinidad and Tobago officials said.", "Trinidad and Tobago officials", new[] { "Trinidad and Tobago officials" })]
    [InlineData("The ferry sank, Velmaran officials and fishermen said.", "Velmaran officials and fishermen", new[] { "Velmaran officials", "fishermen" })]
    [InlineData("The ferry sank, tired and hungry passengers said.", "tired and hungry passengers", new[] { "tired and hungry passengers" })]
    [InlineData("The ferry sank, a Greek and Cypriot official said.", "a Greek and Cypriot official", new[] { "Greek and Cypriot official" })]
    [InlineData("The road is open, Ostra police said.", "Ostra police", new[] { "Ostra police" })]
    public void Other_modifiers_do_not(string text, string source, string[] names) => Assert.Equal(names, Names(text, source));

    [Theory]
    [InlineData("The fisheries minister, Aldous Wray, said the boats had been fired on.", "The fisheries minister, Aldous Wray,", new[] { "Aldous Wray" })]
    [InlineData("The governor of the border district, Pell Aumont, said the road was open.", "The governor of the border district, Pell Aumont,", new[] { "Pell Aumont" })]
    [InlineData("The shipping newsletter Keel reported that ten ships had turned back.", "The shipping newsletter Keel", new[] { "Keel" })]
    [InlineData("Ilva Brandt and Oren Tal said the truce would hold.", "Ilva Brandt and Oren Tal", new[] { "Ilva Brandt", "Oren Tal" })]
    public void A_name_is_one_whatever_the_tree_makes_of_it(string text, string source, string[] names) => Assert.Equal(names, Names(text, source));

    private static IEnumerable<string> Names(string text, string source)
    {
        var mentioned = new MentionFinder(ActorTable.Default).Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)));
        return mentioned.Introduce(new TextSpan(text.IndexOf(source, StringComparison.Ordinal), source.Length)).Parties.Select(mentioned.NameOf);
    }
}
