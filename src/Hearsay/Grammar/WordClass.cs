namespace Hearsay.Grammar;

/// <summary>The universal parts of speech (Universal Dependencies v2, UPOS).</summary>
public enum WordClass : byte
{
    Adj, Adp, Adv, Aux, Cconj, Det, Intj, Noun, Num, Part, Pron, Propn, Punct, Sconj, Sym, Verb, X,
}
