namespace Hearsay.Grammar;

/// <summary>The Penn Treebank tags as English UD treebanks write them in XPOS.</summary>
public enum PennTag : byte
{
    Cc, Cd, Dt, Ex, Fw, In, Jj, Jjr, Jjs, Ls, Md, Nn, Nnp, Nnps, Nns, Pdt, Pos, Prp, PrpPoss, Rb, Rbr, Rbs, Rp, Sym, To, Uh,
    Vb, Vbd, Vbg, Vbn, Vbp, Vbz, Wdt, Wp, WpPoss, Wrb, Add, Afx, Gw, Hyph, Nfp,
    OpenBracket, CloseBracket, OpenQuote, CloseQuote, Comma, Period, Colon, Dollar,
}
