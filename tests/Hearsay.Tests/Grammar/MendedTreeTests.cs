using CsCheck;
using Hearsay.Grammar;
using Hearsay.Tests.Mentions;

namespace Hearsay.Tests.Grammar;

/// <summary>What English forbids is put right; everything else stays, and it stays a tree.</summary>
public sealed class MendedTreeTests
{
    private static readonly PennTag[] Tags =
        [PennTag.Nnp, PennTag.Nn, PennTag.Nns, PennTag.Vbd, PennTag.Vbn, PennTag.Vb, PennTag.Vbg, PennTag.Md, PennTag.To, PennTag.Jj, PennTag.Comma];

    private static readonly string[] Forms = ["Norvia", "shelled", "Had", "Did", "to", "bombing", "plans", "did", ",", "would", "that"];

    [Fact]
    public void Between_two_names_a_small_letter_is_a_verb()
    {
        var mended = MendedTree.Of(Trees.Read("Norvia_NNP_3_compound shelled_VBN_3_amod Velmar_NNP_0_root ._._3_punct")).Text;
        Assert.Equal([1, -1, 1, 1], mended.Heads);
        Assert.Equal([Relation.Nsubj, Relation.Root, Relation.Obj, Relation.Punct], mended.Relations);
    }

    [Fact]
    public void A_past_tense_between_the_words_of_a_compound_is_its_verb()
    {
        var mended = MendedTree.Of(Trees.Read("people_NNS_3_compound sustained_JJ_3_amod injuries_NNS_0_root ._._3_punct")).Text;
        Assert.Equal([1, -1, 1], mended.Heads.Take(3));
        Assert.Equal([Relation.Nsubj, Relation.Root, Relation.Obj], mended.Relations.Take(3));
    }

    [Fact]
    public void A_subject_before_a_preposition_gets_its_verb_back()
    {
        var mended = MendedTree.Of(Trees.Read("Members_NNS_0_root of_IN_5_case guilds_NNS_5_compound assumed_VBN_5_amod control_NN_1_nmod ._._1_punct")).Text;
        Assert.Equal((3, Relation.Nsubj), (mended.Heads[0], mended.Relations[0]));
        Assert.Equal((0, Relation.Nmod), (mended.Heads[2], mended.Relations[2]));
        Assert.Equal((3, Relation.Obj), (mended.Heads[4], mended.Relations[4]));
        Assert.Equal(-1, mended.Heads[3]);
    }

    [Fact]
    public void A_modifier_whose_noun_has_a_verb_of_its_own_stays_one()
    {
        var mended = MendedTree.Of(Trees.Read("Army_NN_3_compound issued_VBN_3_amod rifles_NNS_5_nsubj:pass were_VBD_5_aux:pass found_VBN_0_root")).Text;
        Assert.Equal((2, Relation.Amod), (mended.Heads[1], mended.Relations[1]));
    }

    [Fact]
    public void A_past_tense_hangs_on_no_noun()
    {
        var mended = MendedTree.Of(Trees.Read("No_DT_2_det soldier_NN_0_root fired_VBD_2_acl ._._2_punct")).Text;
        Assert.Equal((2, Relation.Nsubj), (mended.Heads[1], mended.Relations[1]));
        Assert.Equal(-1, mended.Heads[2]);
    }

    [Fact]
    public void A_verb_with_two_subjects_has_taken_one_from_its_neighbour()
    {
        var mended = MendedTree.Of(Trees.Read("Nobody_NN_6_nsubj fired_VBD_1_acl ,_,_1_punct the_DT_5_det brigade_NN_6_nsubj said_VBD_0_root")).Text;
        Assert.Equal((1, Relation.Nsubj), (mended.Heads[0], mended.Relations[0]));
        Assert.Equal((5, Relation.Ccomp), (mended.Heads[1], mended.Relations[1]));
    }

    [Fact]
    public void An_auxiliary_that_opens_a_sentence_opens_a_condition()
    {
        var mended = MendedTree.Of(Trees.Read(
            "Had_VBD_0_root Norvia_NNP_3_compound shelled_VBN_4_amod Velmar_NNP_1_obj ,_,_1_punct prices_NNS_9_nsubj would_MD_9_aux have_VB_9_aux risen_VBN_1_ccomp")).Text;
        Assert.Equal((8, Relation.Advcl), (mended.Heads[2], mended.Relations[2]));
        Assert.Equal(-1, mended.Heads[8]);
    }

    [Fact]
    public void Any_tree_stays_a_tree() => Tree(12).Sample(static text =>
    {
        var heads = MendedTree.Of(text).Text.Heads;
        for (var token = 0; token < heads.Length; token++)
        {
            var (up, steps) = (token, 0);
            while (up >= 0)
            {
                Assert.True(steps++ <= heads.Length, "The way up goes in a circle.");
                up = heads[up];
            }
        }
    });

    /// <summary>Each token hangs on one before or behind it that is nearer to the root in a random order.</summary>
    private static Gen<ParsedText> Tree(int count) =>
        from order in Gen.Shuffle(Enumerable.Range(0, count).ToArray())
        from heads in Gen.Int[0, 1000].Array[count]
        from relations in Gen.Enum<Relation>().Array[count]
        from tags in Gen.Int[0, 10].Select(static place => Tags[place]).Array[count]
        from forms in Gen.Int[0, 10].Select(static place => Forms[place]).Array[count]
        select Trees.Read(string.Join(' ', Enumerable.Range(0, count).Select(token =>
        {
            var place = Array.IndexOf(order, token);
            return place == 0
                ? $"{forms[token]}_{TagNames.Of(tags[token])}_0_root"
                : $"{forms[token]}_{TagNames.Of(tags[token])}_{order[heads[token] % place] + 1}_{TagNames.Of(relations[token])}";
        })));
}
