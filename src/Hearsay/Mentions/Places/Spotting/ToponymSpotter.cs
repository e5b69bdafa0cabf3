using Hearsay.Grammar;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Resolving;

namespace Hearsay.Mentions.Places.Spotting;

/// <summary>
/// Finds the names of places in a text: the longest stretch of capitalised words that the gazetteer lists, unless it is a person's
/// name or a part of another name ("Paris Hilton", "Bank of England").
/// </summary>
internal sealed class ToponymSpotter(MentionedParties mentioned, CandidateFinder candidates)
{
    private const int MostTokens = 7;

    private readonly ParsedText _text = mentioned.Table.Text;
    private readonly NameEvidence _evidence = new(mentioned.Table);

    public List<SpottedName> Spot()
    {
        var names = new List<SpottedName>();
        foreach (var sentence in _text.Sentences)
        {
            for (var token = sentence.First; token < sentence.End;)
            {
                if (TrySpot(token, sentence.End, names) is { } name)
                {
                    names.Add(name);
                    token = name.End;
                }
                else
                {
                    token++;
                }
            }
        }

        return names;
    }

    private SpottedName? TrySpot(int first, int sentenceEnd, List<SpottedName> before)
    {
        if (!IsCapital(first) || _text.Form(first) is "The")
        {
            return null;
        }

        for (var end = Reach(first, Math.Min(first + MostTokens, sentenceEnd)); end > first; end--)
        {
            if (IsCapital(end - 1) && Listed(first, end) is { Length: > 0 } found && Use(first, end, found, before) is { } use)
            {
                return new SpottedName(new Toponym(_text.Tokenized.SpanOf(first, end), found), first, end, use);
            }
        }

        return null;
    }

    /// <summary>One after the last token that a name from here may hold: no mark ends it but those that names are written with.</summary>
    private int Reach(int first, int limit)
    {
        var end = first + 1;
        while (end < limit && (char.IsLetterOrDigit(_text.Form(end)[0]) || _text.Form(end) is "-" or "‑" or "'" or "’" or "'s" or "’s" or "." or "&" or "/"))
        {
            end++;
        }

        return end;
    }

    private Candidate[] Listed(int first, int end) =>
        _text.Tokenized.SpanOf(first, end) is { Length: <= Spelling.Longest } span ? candidates.Listed(span.In(_text.Text)) : [];

    /// <summary>What the name does here; null where it is no place's name at all.</summary>
    private PlaceUse? Use(int first, int end, Candidate[] found, List<SpottedName> before)
    {
        var best = found.MaxBy(static candidate => candidate.Prior);
        if (best.Sort == NameSort.People)
        {
            return PlaceUse.Hint;
        }

        var isBehindComma = IsBehindComma(first, before);
        if (found.All(static candidate => candidate.Sort == NameSort.Short))
        {
            return isBehindComma ? PlaceUse.Place : null;
        }

        return !_evidence.IsPlace(first, end, best, candidates.KindOf(best), isBehindComma || IsBeforeWider(end)) ? null
            : _evidence.IsPartOfName(first, end) ? PlaceUse.Hint : new Metonymy(mentioned.Table.Tree).UseOf(first, end);
    }

    private bool IsCapital(int token) => _text.Form(token) is var form && (char.IsUpper(form[0]) || (form.Length > 3 && form[2] is '-' or '’' or '\'' && char.IsUpper(form[3])));

    private bool IsBehindComma(int first, List<SpottedName> before) =>
        before.Count > 0 && before[^1].End == first - 1 && before[^1].Use != PlaceUse.Hint && _text.Form(first - 1) is "," or "(";

    /// <summary>"Salem, Oregon": a province or country behind the comma says that this is a place.</summary>
    private bool IsBeforeWider(int end) => end + 1 < _text.Tokens.Length && _text.Form(end) is "," && IsCapital(end + 1)
        && (IsWide(Listed(end + 1, end + 2)) || (end + 2 < _text.Tokens.Length && IsCapital(end + 2) && IsWide(Listed(end + 1, end + 3))));

    private bool IsWide(Candidate[] found) => found.Length > 0 && candidates.KindOf(found[0]) is PlaceKind.Country or PlaceKind.Admin1;
}
