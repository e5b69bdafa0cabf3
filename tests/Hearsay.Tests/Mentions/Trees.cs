using System.Globalization;
using System.Text;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions;

/// <summary>
/// Trees by hand. A line is a sentence, a word is form_TAG_head_relation: "Mara_NNP_3_nsubj Voss_NNP_1_flat spoke_VBD_0_root".
/// A leading + glues a word to the one before; a line that begins with ¶ opens a paragraph.
/// </summary>
internal static class Trees
{
    public static ParsedText Read(string lines)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var (tags, heads, relations, paragraph) = (new List<PennTag>(), new List<int>(), new List<Relation>(), 0);
        foreach (var line in lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            paragraph += line.StartsWith('¶') ? 1 : 0;
            var first = tokens.Count;
            foreach (var word in line.TrimStart('¶').Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var cells = word.TrimStart('+').Split('_');
                if (text.Length > 0 && !word.StartsWith('+'))
                {
                    text.Append(' ');
                }

                tokens.Add(new Token(text.Length, cells[0].Length));
                text.Append(cells[0]);
                tags.Add(TagNames.PennTagOf(cells[1]));
                heads.Add(cells[2] == "0" ? -1 : first - 1 + int.Parse(cells[2], CultureInfo.InvariantCulture));
                relations.Add(TagNames.RelationOf(cells[3]));
            }

            sentences.Add(new Sentence(first, tokens.Count, paragraph));
        }

        return new ParsedText(
            new TokenizedText(text.ToString(), [.. tokens], [.. sentences]),
            [.. tags.Select(ClassOf)], [.. tags], [.. heads], [.. relations], Lexicon.Empty, []);
    }

    private static WordClass ClassOf(PennTag tag) => tag switch
    {
        PennTag.Nn or PennTag.Nns => WordClass.Noun,
        PennTag.Nnp or PennTag.Nnps => WordClass.Propn,
        PennTag.Prp or PennTag.PrpPoss or PennTag.Wp or PennTag.Wdt or PennTag.WpPoss => WordClass.Pron,
        PennTag.Jj or PennTag.Jjr or PennTag.Jjs => WordClass.Adj,
        PennTag.Dt or PennTag.Pdt => WordClass.Det,
        PennTag.In or PennTag.Rp => WordClass.Adp,
        PennTag.To or PennTag.Pos => WordClass.Part,
        PennTag.Cc => WordClass.Cconj,
        PennTag.Cd => WordClass.Num,
        PennTag.Rb => WordClass.Adv,
        PennTag.Md => WordClass.Aux,
        PennTag.Vb or PennTag.Vbd or PennTag.Vbg or PennTag.Vbn or PennTag.Vbp or PennTag.Vbz => WordClass.Verb,
        _ => WordClass.Punct,
    };
}
