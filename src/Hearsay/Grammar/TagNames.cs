namespace Hearsay.Grammar;

/// <summary>The closed sets of the grammar as the treebanks spell them, in the order of the enumerations.</summary>
public static class TagNames
{
    private static readonly string[] Classes =
        ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"];

    private static readonly string[] Tags =
        ["CC", "CD", "DT", "EX", "FW", "IN", "JJ", "JJR", "JJS", "LS", "MD", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$",
         "RB", "RBR", "RBS", "RP", "SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "ADD", "AFX",
         "GW", "HYPH", "NFP", "-LRB-", "-RRB-", "``", "''", ",", ".", ":", "$"];

    private static readonly string[] Relations =
        ["root", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj",
         "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet",
         "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss",
         "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan",
         "parataxis", "punct", "reparandum", "vocative", "xcomp"];

    public static string Of(WordClass wordClass) => Classes[(int)wordClass];

    public static string Of(PennTag tag) => Tags[(int)tag];

    public static string Of(Relation relation) => Relations[(int)relation];

    public static WordClass WordClassOf(string name) => (WordClass)IndexOf(Classes, name);

    public static PennTag PennTagOf(string name) => (PennTag)IndexOf(Tags, name);

    public static Relation RelationOf(string name) => (Relation)IndexOf(Relations, name);

    private static int IndexOf(string[] names, string name) => Array.IndexOf(names, name) is >= 0 and var index
        ? index
        : throw new ArgumentException($"'{name}' is not among the treebanks' tags.", nameof(name));
}
