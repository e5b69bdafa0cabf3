using Hearsay.Attributions.Circumstances;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// Who is named at a place where the form of a sentence says that somebody must be: "by *Arvo Hest, a spokesman for the navy*, that", "by *the council of
/// Rellin*, which sat on Monday". Read by its words: around such forms the tree is wrong too often.
/// </summary>
internal sealed class SourcePhrases(ParsedText parsed, MentionedParties mentioned)
{
    private const WordSense Somebody = WordSense.Person | WordSense.Unnamed | WordSense.Source | WordSense.Collective | WordSense.Organisation | WordSense.Outlet;

    private const int Longest = 20;

    private const int LongestAside = 24;

    /// <summary>The phrase that begins here, and what follows it and all that is told of it between commas; null where no noun phrase begins.</summary>
    public (int First, int End, int Behind)? From(int first, int end)
    {
        if (Phrase(first, Math.Min(end, first + Longest)) is not { } phrase)
        {
            return null;
        }

        var (source, behind) = (phrase, phrase);
        while (behind < end && parsed.Tags[behind] == PennTag.Comma && Aside(behind + 1, end) is var (close, isNaming))
        {
            source = isNaming && source == behind ? close : source;
            behind = close;
        }

        return (first, source, behind < end && behind > phrase && parsed.Tags[behind] == PennTag.Comma ? behind + 1 : behind);
    }

    /// <summary>Whether somebody, or a name, stands among the words.</summary>
    public bool IsSomebody((int First, int End, int Behind) source)
    {
        for (var token = source.First; token < source.End; token++)
        {
            var isCapital = char.IsUpper(parsed.Form(token)[0]) && (parsed.Classes[token] == WordClass.Propn || (parsed.Classes[token] is WordClass.Adj or WordClass.Noun && token > parsed.Tokenized.SentenceOf(token).First));
            if ((isCapital && !IsOfTime(token)) || (WordSenses.OfNoun(parsed.Form(token)) & Somebody) != WordSense.None
                || mentioned.At(token) is { } mention && (mention.Form != MentionForm.Nominal || mentioned.CanSpeak(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Wednesday", "May": a word of when.</summary>
    public bool IsOfTime(int token) => Calendar.Find(parsed.Form(token)) is { Sort: not (CalendarWord.Lead or CalendarWord.Last) } word
        && !(word.Sort is not (CalendarWord.Weekday or CalendarWord.Month) && char.IsUpper(parsed.Form(token)[0]));

    private int? Phrase(int first, int limit)
    {
        if (first >= limit || parsed.Classes[first] is not (WordClass.Det or WordClass.Propn or WordClass.Noun or WordClass.Adj or WordClass.Num or WordClass.Pron)
            || parsed.Tags[first] is PennTag.Wdt or PennTag.Wp or PennTag.Wrb or PennTag.Ex || IsOfTime(first) && parsed.Classes[first] != WordClass.Det)
        {
            return null;
        }

        var token = first;
        while (token < limit && IsPart(token, first))
        {
            token++;
        }

        while (token > first && parsed.Classes[token - 1] is WordClass.Adp or WordClass.Cconj or WordClass.Det)
        {
            token--;
        }

        return token > first ? token : null;
    }

    private bool IsPart(int token, int first) => parsed.Classes[token] switch
    {
        WordClass.Det or WordClass.Num => parsed.Form(token) is not ("that" or "which"),
        WordClass.Propn or WordClass.Noun or WordClass.Adj => !(token > first && IsOfTime(token)),
        WordClass.Pron => token == first || parsed.Tags[token] == PennTag.PrpPoss,
        WordClass.Part => parsed.Tags[token] == PennTag.Pos,
        WordClass.Cconj => token + 1 < parsed.Tokens.Length && parsed.Classes[token + 1] is WordClass.Propn or WordClass.Noun or WordClass.Adj or WordClass.Det,
        WordClass.Punct => parsed.Tags[token] == PennTag.Hyph,
        WordClass.Adp => LeadsOn(token),
        _ => parsed.Relations[token] is Relation.Amod or Relation.Compound,
    };

    /// <summary>"a spokesman *for* the navy", "the council *in* Rellin"; not "*on* Monday", "*in* a letter", "*with* reference to".</summary>
    private bool LeadsOn(int token) => parsed.Form(token) switch
    {
        "of" or "for" or "to" or "from" or "at" => token + 1 < parsed.Tokens.Length && !IsOfTime(token + 1),
        "in" => token + 1 < parsed.Tokens.Length && (parsed.Classes[token + 1] == WordClass.Propn && !IsOfTime(token + 1) || (parsed.Form(token + 1) is "the" && !IsWayBehind(token + 1))),
        _ => false,
    };

    private bool IsWayBehind(int token)
    {
        for (var next = token; next < Math.Min(parsed.Tokens.Length, token + 4); next++)
        {
            if (IsOfTime(next) || ChannelWords.Noun(parsed.Form(next)) is not null || ChannelWords.Medium(parsed.Form(next)) is not null || parsed.Form(next) is "course")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What is told of somebody up to the next comma or the end: "who is mayor", "a spokesman for the navy", "Arvo Hest", "as rendered by the Herald". The last words
    /// of a sentence are one where nothing is done in them.
    /// </summary>
    private (int Close, bool IsNaming)? Aside(int first, int end)
    {
        if (first >= end)
        {
            return null;
        }

        var isRelative = parsed.Tags[first] is PennTag.Wp or PennTag.WpPoss or PennTag.Wdt;
        var isDescribing = isRelative || parsed.Classes[first] == WordClass.Adp || parsed.Form(first) is "as" || parsed.Tags[first] is PennTag.Vbn or PennTag.Vbd || parsed.Classes[first] == WordClass.Adj;
        if (!isDescribing && parsed.Classes[first] is not (WordClass.Det or WordClass.Propn or WordClass.Noun))
        {
            return null;
        }

        for (var token = first; token < Math.Min(end, first + LongestAside); token++)
        {
            if (parsed.Tags[token] == PennTag.Comma || parsed.Form(token) is "that" && !isRelative)
            {
                return (token, !isDescribing);
            }

            if (!isRelative && token > first && parsed.Classes[token] is WordClass.Verb or WordClass.Aux && parsed.Tags[token] is not (PennTag.Vbn or PennTag.Vbg))
            {
                return null;
            }
        }

        return end - first < LongestAside ? (end, !isDescribing) : null;
    }
}
