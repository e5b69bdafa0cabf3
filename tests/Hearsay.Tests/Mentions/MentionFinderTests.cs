using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

public sealed class MentionFinderTests
{
    private static readonly MentionFinder Finder = new(ActorTable.Default);

    [Theory]
    // Titles, ranks and role nouns before a name.
    [InlineData("Adm._NNP_2_nmod:desc Pell_NNP_4_nsubj Aumont_NNP_2_flat spoke_VBD_0_root", "Adm. Pell Aumont", "Pell Aumont", PartyKind.Person)]
    [InlineData("Coast_NNP_2_compound Guard_NNP_3_compound chief_NN_5_nmod:desc Adm._NNP_5_nmod:desc Pell_NNP_7_nsubj Aumont_NNP_5_flat spoke_VBD_0_root", "Coast Guard chief Adm. Pell Aumont", "Pell Aumont", PartyKind.Person)]
    [InlineData("President_NNP_2_nmod:desc Orlan_NNP_4_nsubj Tessek_NNP_2_flat spoke_VBD_0_root", "President Orlan Tessek", "Orlan Tessek", PartyKind.Person)]
    // Appositions on either side.
    [InlineData("Mara_NNP_10_nsubj Voss_NNP_1_flat +,_,_6_punct the_DT_6_det defence_NN_6_compound minister_NN_1_appos of_IN_8_case Korvia_NNP_6_nmod +,_,_6_punct spoke_VBD_0_root", "Mara Voss, the defence minister of Korvia,", "Mara Voss", PartyKind.Person)]
    [InlineData("The_DT_3_det defence_NN_3_compound minister_NN_8_nsubj +,_,_5_punct Mara_NNP_3_appos Voss_NNP_5_flat +,_,_5_punct spoke_VBD_0_root", "The defence minister, Mara Voss,", "Mara Voss", PartyKind.Person)]
    // Institutions, with what belongs to their names and not.
    [InlineData("The_DT_2_det Ministry_NNP_5_nsubj of_IN_4_case Defence_NNP_2_nmod agreed_VBD_0_root", "The Ministry of Defence", "Ministry of Defence", PartyKind.Organisation)]
    [InlineData("The_DT_3_det Voss_NNP_3_compound administration_NN_4_nsubj agreed_VBD_0_root", "The Voss administration", "Voss administration", PartyKind.Organisation)]
    [InlineData("Korvia_NNP_4_nmod:poss +'s_POS_1_case Marchland_NNP_4_compound Front_NNP_5_nsubj agreed_VBD_0_root", "Korvia's Marchland Front", "Marchland Front", PartyKind.Organisation)]
    [InlineData("The_DT_3_det Velmara_NNP_3_compound Lantern_NNP_4_nsubj reported_VBD_0_root", "The Velmara Lantern", "Velmara Lantern", PartyKind.Outlet)]
    [InlineData("Reuters_NNP_2_nsubj reported_VBD_0_root", "Reuters", "Reuters", PartyKind.Outlet)]
    [InlineData("Moscow_NNP_2_nsubj agreed_VBD_0_root", "Moscow", "Russia", PartyKind.State)]
    // The unnamed keep their description.
    [InlineData("A_DT_4_det senior_JJ_4_amod Marchland_NNP_4_compound source_NN_5_nsubj agreed_VBD_0_root", "A senior Marchland source", "senior Marchland source", PartyKind.Unnamed)]
    [InlineData("Two_CD_2_nummod people_NNS_7_nsubj familiar_JJ_2_amod with_IN_6_case the_DT_6_det matter_NN_3_obl agreed_VBD_0_root", "Two people familiar with the matter", "Two people familiar with the matter", PartyKind.Unnamed)]
    [InlineData("Sources_NNS_2_nsubj agreed_VBD_0_root", "Sources", "Sources", PartyKind.Unnamed)]
    [InlineData("Young_JJ_2_amod protesters_NNS_3_nsubj agreed_VBD_0_root", "Young protesters", "Young protesters", PartyKind.Group)]
    [InlineData("A_DT_3_det leaked_JJ_3_amod memo_NN_4_nsubj warned_VBD_0_root", "A leaked memo", "leaked memo", PartyKind.Document)]
    public void A_source_has_the_name_and_kind_that_its_words_give_it(string tree, string source, string name, PartyKind kind)
    {
        var party = Assert.Single(Parties(tree, source));

        Assert.Equal((name, kind), (party.Name, party.Kind));
    }

    [Theory]
    [InlineData("An_DT_2_det official_NN_3_nsubj agreed_VBD_0_root", "An official", 1, 1)]
    [InlineData("Officials_NNS_2_nsubj agreed_VBD_0_root", "Officials", 2, null)]
    [InlineData("Two_CD_2_nummod officials_NNS_3_nsubj agreed_VBD_0_root", "Two officials", 2, 2)]
    public void The_words_tell_how_many_they_are(string tree, string source, int low, int? high) =>
        Assert.Equal(new PartyCount(low, high), Assert.Single(Parties(tree, source)).Count);

    [Theory]
    [InlineData("American_JJ_4_amod and_CC_3_cc Israeli_JJ_1_conj officials_NNS_5_nsubj agreed_VBD_0_root", "American and Israeli officials", new[] { "American officials", "Israeli officials" })]
    [InlineData("Senior_JJ_5_amod Korvian_JJ_5_amod and_CC_4_cc Tessalian_JJ_2_conj diplomats_NNS_6_nsubj agreed_VBD_0_root", "Senior Korvian and Tessalian diplomats", new[] { "Senior Korvian diplomats", "Senior Tessalian diplomats" })]
    [InlineData("Mara_NNP_6_nsubj Voss_NNP_1_flat and_CC_4_cc Pell_NNP_1_conj Aumont_NNP_4_flat spoke_VBD_0_root", "Mara Voss and Pell Aumont", new[] { "Mara Voss", "Pell Aumont" })]
    [InlineData("Mara_NNP_5_nsubj Voss_NNP_1_flat and_CC_4_cc others_NNS_1_conj spoke_VBD_0_root", "Mara Voss and others", new[] { "Mara Voss", "others" })]
    public void Several_parties_of_one_source_are_kept_apart(string tree, string source, string[] names) =>
        Assert.Equal(names, Parties(tree, source).Select(static party => party.Name));

    private const string Voss = "Mara_NNP_6_nsubj Voss_NNP_1_flat met_VBD_0_root Pell_NNP_3_obj Aumont_NNP_4_flat ._._3_punct";

    [Theory]
    [InlineData("Mara_NNP_3_nsubj Voss_NNP_1_flat spoke_VBD_0_root ._._3_punct\nVoss_NNP_2_nsubj left_VBD_0_root", "Voss", "Mara Voss")]
    [InlineData("Voss_NNP_2_nsubj spoke_VBD_0_root ._._2_punct\nMara_NNP_3_nsubj Voss_NNP_1_flat left_VBD_0_root", "Voss", "Mara Voss")]
    [InlineData("Mara_NNP_3_nsubj Voss_NNP_1_flat spoke_VBD_0_root ._._3_punct\nShe_PRP_2_nsubj left_VBD_0_root", "She", "Mara Voss")]
    [InlineData("Mayor_NNP_2_nmod:desc Pell_NNP_4_nsubj Aumont_NNP_2_flat spoke_VBD_0_root ._._4_punct\nThe_DT_2_det mayor_NN_3_nsubj left_VBD_0_root", "The mayor", "Pell Aumont")]
    [InlineData("Sen._NNP_2_nmod:desc Jo_NNP_4_nsubj Bell_NNP_2_flat spoke_VBD_0_root ._._4_punct\nThe_DT_2_det lawmaker_NN_3_nsubj left_VBD_0_root", "The lawmaker", "Jo Bell")]
    [InlineData("The_DT_3_det Marchland_NNP_3_compound Front_NNP_5_nsubj quickly_RB_5_advmod withdrew_VBD_0_root yesterday_NN_5_obl:unmarked from_IN_9_case that_DT_9_det town_NN_5_obl ._._5_punct\nThe_DT_2_det Front_NNP_3_nsubj agreed_VBD_0_root", "The Front", "Marchland Front")]
    [InlineData("The_DT_3_det Tessaly_NNP_3_compound Union_NNP_7_nsubj (_-LRB-_5_punct TRU_NNP_3_appos )_-RRB-_5_punct met_VBD_0_root ._._7_punct\nTRU_NNP_2_nsubj agreed_VBD_0_root", "TRU", "Tessaly Union")]
    [InlineData("The_DT_2_det officer_NN_6_nsubj who_WP_4_nsubj spoke_VBD_2_acl:relcl there_RB_4_advmod left_VBD_0_root", "who", "officer")]
    public void What_points_back_finds_its_party(string tree, string source, string name) =>
        Assert.Equal(name, Assert.Single(Parties(tree, source, last: true)).Name);

    [Theory]
    [InlineData("I", GrammaticalPerson.First)]
    [InlineData("We", GrammaticalPerson.First)]
    [InlineData("You", GrammaticalPerson.Second)]
    public void Who_speaks_and_is_spoken_to_is_left_to_the_speech(string pronoun, GrammaticalPerson person)
    {
        var mentioned = Finder.Find(Trees.Read($"{pronoun}_PRP_2_nsubj agree_VBP_0_root"));

        var referents = mentioned.PartiesOf(new TextSpan(0, pronoun.Length));

        Assert.Equal(person, referents.Person);
        Assert.Empty(referents.Parties);
    }

    [Fact]
    public void A_role_names_the_institution_to_which_its_holder_belongs()
    {
        var parties = Settled("Reuters_NNP_2_compound correspondent_NN_3_nmod:desc Mara_NNP_5_nsubj Voss_NNP_3_flat left_VBD_0_root", "Reuters correspondent Mara Voss");

        var voss = parties.Parties.Single(static party => party.Name == "Mara Voss");
        Assert.Equal("Reuters correspondent", voss.Role);
        Assert.Equal("Reuters", parties.Parties.Single(party => party.Id == voss.MemberOf).Name);
    }

    [Fact]
    public void An_office_completes_a_bare_surname_when_one_person_fits()
    {
        const string Tree = "President_NNP_2_nmod:desc Bush_NNP_3_nsubj spoke_VBD_0_root";
        string On(DateOnly day) => Finder.Find(Trees.Read(Tree), day) is var mentioned
            ? mentioned.NameOf(mentioned.PartiesOf(1).Parties.Single()) : "";

        Assert.Equal("George W. Bush", On(new DateOnly(2003, 5, 1)));
        Assert.Equal("Bush", On(new DateOnly(2031, 5, 1)));
    }

    [Fact]
    public void What_an_office_tells_of_a_country_has_its_evidence()
    {
        var mentioned = Finder.Find(Trees.Read("President_NNP_2_nmod:desc Bush_NNP_3_nsubj spoke_VBD_0_root"), new DateOnly(2003, 5, 1));
        var bush = Assert.Single(mentioned.Settle([]).Parties);

        Assert.Equal("US", bush.Country);
        Assert.Contains(new Evidence("country", new TextSpan(10, 4)), bush.Evidence);
    }

    [Fact]
    public void An_office_of_a_country_names_its_holder_on_a_known_day()
    {
        const string Tree = "The_DT_3_det French_JJ_3_amod president_NN_4_nsubj spoke_VBD_0_root";
        string On(DateOnly? day) => Finder.Find(Trees.Read(Tree), day) is var mentioned
            ? mentioned.NameOf(mentioned.PartiesOf(2).Parties.Single()) : "";

        Assert.Equal("Emmanuel Macron", On(new DateOnly(2019, 5, 1)));
        Assert.Equal("French president", On(null));
    }

    [Fact]
    public void Ragged_spans_still_find_their_party()
    {
        var mentioned = Finder.Find(Trees.Read(Voss));

        Assert.Equal("Mara Voss", mentioned.NameOf(Assert.Single(mentioned.PartiesOf(new TextSpan(2, 8)).Parties)));
        Assert.Empty(mentioned.PartiesOf(new TextSpan(0, 0)).Parties);
    }

    [Fact]
    public void Asking_whom_a_stretch_points_at_changes_nothing()
    {
        const string Tree = "A_DT_3_det senior_JJ_3_amod official_NN_7_nsubj +,_,_6_punct visibly_RB_6_advmod tired_JJ_3_amod spoke_VBD_0_root quietly_RB_7_advmod";
        var mentioned = Finder.Find(Trees.Read(Tree));
        var party = Assert.Single(mentioned.PartiesOf(2).Parties);
        var name = mentioned.NameOf(party);

        Assert.Equal([party], mentioned.PartiesOf(new TextSpan(9, 8)).Parties);
        Assert.Equal(name, mentioned.NameOf(party));
        mentioned.Introduce(new TextSpan(9, 8));
        Assert.Equal("official", mentioned.NameOf(party));
    }

    [Fact]
    public void Words_without_a_noun_phrase_are_somebody_only_once_they_are_introduced()
    {
        var mentioned = Finder.Find(Trees.Read("spoke_VBD_0_root ._._1_punct\nquietly_RB_2_advmod tired_JJ_0_root"));
        var span = new TextSpan(8, 13);

        Assert.Empty(mentioned.PartiesOf(span).Parties);
        var party = Assert.Single(mentioned.Introduce(span).Parties);
        Assert.Equal([party], mentioned.PartiesOf(span).Parties);
        Assert.Equal([party], mentioned.Introduce(span).Parties);
        Assert.Equal("quietly tired", mentioned.NameOf(party));
        Assert.Null(mentioned.At(3));
        Assert.Null(mentioned.At(400));
    }

    private static IEnumerable<Party> Parties(string tree, string source, bool last = false)
    {
        var parsed = Trees.Read(tree);
        var mentioned = Finder.Find(parsed);
        var start = last ? parsed.Text.LastIndexOf(source, StringComparison.Ordinal) : parsed.Text.IndexOf(source, StringComparison.Ordinal);
        var asked = mentioned.Introduce(new TextSpan(start, source.Length)).Parties;
        var settled = mentioned.Settle(asked);
        return settled.NumbersOf(asked).Select(number => settled.Parties.Single(party => party.Id == number));
    }

    private static SettledParties Settled(string tree, string source)
    {
        var parsed = Trees.Read(tree);
        var mentioned = Finder.Find(parsed);
        return mentioned.Settle(mentioned.Introduce(new TextSpan(parsed.Text.IndexOf(source, StringComparison.Ordinal), source.Length)).Parties);
    }
}
