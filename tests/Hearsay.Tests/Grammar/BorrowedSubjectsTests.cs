using CsCheck;
using Hearsay.Grammar;
using Hearsay.Tests.Mentions;

namespace Hearsay.Tests.Grammar;

/// <summary>A finite verb that is joined without an "and" has the noun before it as its subject, and the list before it does not.</summary>
public sealed class BorrowedSubjectsTests
{
    [Fact]
    public void Officials_who_have_confirmed_are_no_part_of_where_it_happened()
    {
        var text = Returned(
            "Troops_NNS_2_nsubj entered_VBD_0_root Velmar_NNP_2_obj ,_,_9_punct Norvian_JJ_3_conj and_CC_7_cc Tessalian_JJ_5_conj officials_NNS_3_conj have_VBP_10_aux confirmed_VBN_2_conj");
        Assert.Equal((9, Relation.Nsubj), (text.Heads[7], text.Relations[7]));
        Assert.Equal((7, Relation.Amod), (text.Heads[4], text.Relations[4]));
        Assert.Equal((1, Relation.Parataxis), (text.Heads[9], text.Relations[9]));
    }

    [Fact]
    public void The_first_adjective_of_a_subject_belongs_to_it()
    {
        var text = Returned(
            "Troops_NNS_2_nsubj entered_VBD_0_root Velmar_NNP_2_obj ,_,_5_punct Norvian_JJ_3_conj and_CC_7_cc Tessalian_JJ_8_amod officials_NNS_9_nsubj said_VBD_2_conj");
        Assert.Equal((7, Relation.Amod), (text.Heads[4], text.Relations[4]));
        Assert.Equal((8, Relation.Nsubj), (text.Heads[7], text.Relations[7]));
    }

    [Theory]
    [InlineData("Troops_NNS_2_nsubj saw_VBD_0_root Norvia_NNP_2_obj ,_,_5_punct Velmar_NNP_3_conj and_CC_7_cc Tessaly_NNP_3_conj fell_VBD_2_conj")]
    [InlineData("Troops_NNS_2_nsubj came_VBD_0_root to_TO_4_case Velmar_NNP_2_obl ,_,_8_punct and_CC_7_cc guards_NNS_4_conj left_VBD_2_conj")]
    [InlineData("Troops_NNS_2_nsubj saw_VBD_0_root Velmar_NNP_2_obj ,_,_5_punct guards_NNS_3_conj trained_VBN_5_acl abroad_RB_6_advmod")]
    public void Lists_stay_lists(string given)
    {
        var text = Trees.Read(given);
        var (heads, relations) = (text.Heads.ToArray(), text.Relations.ToArray());
        BorrowedSubjects.Return(text);
        Assert.Equal(heads, text.Heads);
        Assert.Equal(relations, text.Relations);
    }

    private static ParsedText Returned(string given)
    {
        var text = Trees.Read(given);
        BorrowedSubjects.Return(text);
        return text;
    }
}
