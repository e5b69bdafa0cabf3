using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Cues;

/// <summary>
/// The words of a cue that can bear its meaning, without auxiliaries, articles, negation and adverbs that the lexicon does
/// not know, and the one preposition after it ("called | for an inquiry").
/// </summary>
internal sealed class CueWords
{
    private readonly ParsedText _parsed;
    private readonly AttributionDraft _draft;
    private readonly List<(int Token, string Lemma)> _words = [];

    public CueWords(ParsedText parsed, AttributionDraft draft)
    {
        (_parsed, _draft) = (parsed, draft);
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
        {
            // A mark counts only where it is all there is: not the hyphen of "so-called".
            if (parsed.Classes[token] != WordClass.Punct || draft.Cue.End - draft.Cue.First == 1)
            {
                Add(token);
            }
        }

        var after = draft.Cue.End;
        if (after < parsed.Tokens.Length && parsed.Classes[after] is WordClass.Adp or WordClass.Part or WordClass.Sconj)
        {
            Add(after);
        }
    }

    /// <summary>
    /// The entry that says what the cue does, and its first token. The anchor's own entry where it is not light; else that of
    /// the last full verb ("issued a statement warning"), then of the last full word, a light one, a bare preposition.
    /// </summary>
    public (CueEntry Entry, int Token)? Bearer()
    {
        (CueEntry Entry, int Token)? best = null;
        var bestRank = 0;
        for (var first = 0; first < _words.Count && _words[first].Token < _draft.Cue.End; first++)
        {
            if (LongestAt(first) is not { } found)
            {
                continue;
            }

            var rank = Rank(found.Entry, first, found.Count);
            if (rank >= bestRank)
            {
                (best, bestRank) = ((found.Entry, _words[first].Token), rank);
            }

            first += found.Count - 1;
        }

        return best;
    }

    private int Rank(CueEntry entry, int first, int count)
    {
        var token = _words[first].Token;
        if (count == 1 && _parsed.Classes[token] is WordClass.Adp or WordClass.Part or WordClass.Sconj or WordClass.Punct)
        {
            return 1;
        }

        if (entry.IsLight)
        {
            return 2;
        }

        for (var word = first; word < first + count; word++)
        {
            if (_words[word].Token == _draft.Anchor)
            {
                return 5;
            }
        }

        return _parsed.Classes[token] == WordClass.Verb ? 4 : 3;
    }

    private (CueEntry Entry, int Count)? LongestAt(int first)
    {
        for (var count = Math.Min(CueLexicon.LongestWith(_words[first].Lemma), _words.Count - first); count > 0; count--)
        {
            if (CueLexicon.Find(Phrase(first, count)) is { } entry)
            {
                return (entry, count);
            }
        }

        return null;
    }

    private string Phrase(int first, int count) =>
        count == 1 ? _words[first].Lemma : string.Join(' ', _words.Skip(first).Take(count).Select(static word => word.Lemma));

    private void Add(int token)
    {
        var wordClass = _parsed.Classes[token];
        if (wordClass is WordClass.Aux or WordClass.Det || _parsed.Relations[token] is Relation.Aux or Relation.AuxPass or Relation.Cop)
        {
            return;
        }

        if (CueLexicon.WordOf(_parsed.Form(token)) is { } lemma)
        {
            _words.Add((token, lemma));
        }
        else if (wordClass is WordClass.Verb or WordClass.Noun or WordClass.Adj or WordClass.Propn)
        {
            _words.Add((token, _parsed.Lemma(token)));
        }
    }
}
