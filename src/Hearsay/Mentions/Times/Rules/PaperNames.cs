using Hearsay.Grammar;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>"The Sunday Times", "the Weekly Herald": a word of time in the name of a paper tells no time.</summary>
internal static class PaperNames
{
    /// <summary>Behind an article, before a word that ends such names, and no further name: "on Sunday Radio Dorrum reported" is a day.</summary>
    public static bool Hold(ParsedText parsed, Sentence sentence, in TimeExpression expression)
    {
        var token = expression.End - 1;
        var isBehindArticle = expression.First == token - 1 || (token > sentence.First && parsed.Form(token - 1) is "the" or "The" or "a" or "A");
        return token - expression.First <= 1 && isBehindArticle && char.IsUpper(parsed.Form(token)[0])
            && expression.End < sentence.End && PressName.IsMark(parsed.Form(expression.End))
            && !(expression.End + 1 < sentence.End && char.IsUpper(parsed.Form(expression.End + 1)[0]));
    }
}
