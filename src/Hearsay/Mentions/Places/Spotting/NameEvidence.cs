using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Resolving;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Places.Spotting;

/// <summary>
/// Weighs whether a listed name is a place's where it stands: how notable the place is, what the words before and behind say, what
/// the mentions know of the phrase. In tenths of a decimal logarithm, as a population: a town of three thousand just passes.
/// </summary>
internal sealed class NameEvidence
{
    /// <summary>What a name must reach, and what of it a town of three thousand brings.</summary>
    private const float Needed = 45;

    private const float Told = 30;
    private const float Longer = 60;

    private readonly PhraseTable _table;
    private readonly ParsedText _text;
    private readonly int[] _cores;
    private readonly HashSet<ulong> _commonWords = [];

    public NameEvidence(PhraseTable table)
    {
        (_table, _text, _cores) = (table, table.Text, Cores(table));
        for (var token = 0; token < _text.Tokens.Length; token++)
        {
            if (_text.Form(token) is var form && char.IsLower(form[0]) && _text.Classes[token] != WordClass.Propn)
            {
                _commonWords.Add(Spelling.Key(form));
            }
        }
    }

    /// <summary>Whether it is; <paramref name="isTold"/> where a wider or narrower place stands beside it, behind a comma.</summary>
    public bool IsPlace(int first, int end, Candidate best, PlaceKind kind, bool isTold) =>
        best.Prior + Surroundings(first, isTold) + (end - first == 1 ? Word(first) : 0) + OfPhrase(first, end, kind) >= Needed;

    /// <summary>Whether other words of a name stand around it, which is then the name of something else: "Bank of England".</summary>
    public bool IsPartOfName(int first, int end)
    {
        if (first > 1 && _text.Form(first - 1) is "of" && HoldsName(first - 2, first - 1))
        {
            return true;
        }

        if (_cores[first] < 0)
        {
            return false;
        }

        ref var phrase = ref _table[_cores[first]];
        return HoldsName(phrase.CoreFirst, first) || HoldsName(end, Math.Min(phrase.CoreEnd, end + 16));
    }

    /// <summary>"in Marivan", "near the Paveh": where a place's name stands and hardly another.</summary>
    private float Surroundings(int first, bool isTold)
    {
        var before = first > 1 && _text.Form(first - 1) is "the" ? first - 2 : first - 1;
        return isTold ? Told : before >= 0 && _text.Form(before) is not ("of" or "from" or "to" or "on") && PlaceWords.Is(_text.Form(before), PlaceWord.Where) ? Told
            : before >= 0 && PlaceWords.Is(_text.Form(before), PlaceWord.Where) ? Told / 3 : 0;
    }

    /// <summary>A word that is a title, a month or an ordinary word of this very report is hardly a name.</summary>
    private float Word(int token)
    {
        var form = _text.Form(token);
        Span<char> lower = stackalloc char[Spelling.Longest];
        var isCommon = form.Length <= lower.Length && _commonWords.Contains(Spelling.Key(lower[..form.ToLowerInvariant(lower)]));
        var senses = WordSenses.OfNoun(form) & ~(WordSense.FirstName | WordSense.MaleName | WordSense.FemaleName | WordSense.Male | WordSense.Female);
        var isName = _text.Classes[token] == WordClass.Propn || _text.Tags[token] is PennTag.Nnp or PennTag.Nnps;
        return (senses & WordSense.Time) != WordSense.None ? -100 : (isCommon ? -30 : 0) + (senses != WordSense.None || PlaceWords.Is(form, PlaceWord.Generic) ? -30 : 0) + (isName ? 0 : -30) + (form.Length < 4 ? -20 : 0);
    }

    /// <summary>What the mentions make of the phrase in whose name it stands.</summary>
    private float OfPhrase(int first, int end, PlaceKind kind)
    {
        if (_cores[first] < 0)
        {
            return 0;
        }

        ref var phrase = ref _table[_cores[first]];
        var entity = _table.Entities[phrase.Entity];
        if (entity.Known is { } actor)
        {
            return actor.Kind == PartyKind.State || kind is PlaceKind.Building or PlaceKind.Base ? 0 : -Longer;
        }

        ref var full = ref _table[entity.NamePhrase >= 0 ? entity.NamePhrase : _cores[first]];
        var isLonger = full.CoreEnd - full.CoreFirst > end - first || phrase.HasTitle;
        return entity.Nature switch
        {
            Nature.Person => isLonger ? -Longer : -Told,
            Nature.Organisation => isLonger ? -Told : -Told / 3,
            Nature.Place => Told / 3,
            _ => 0,
        };
    }

    private bool HoldsName(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (_text.Form(token) is "," or "(")
            {
                return false;
            }

            if (char.IsUpper(_text.Form(token)[0]) && !PlaceWords.Is(_text.Form(token), PlaceWord.Place | PlaceWord.Generic) && (WordSenses.OfNoun(_text.Form(token)) & (WordSense.Title | WordSense.Time)) == WordSense.None)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>For each token the name of which it is a word, -1 outside names.</summary>
    private static int[] Cores(PhraseTable table)
    {
        var cores = new int[table.Text.Tokens.Length];
        Array.Fill(cores, -1);
        for (var index = 0; index < table.Count; index++)
        {
            if (table[index].Form == MentionForm.Name && table[index].Entity >= 0)
            {
                // A name is short; a tree gone wrong must not make this slow.
                var end = Math.Min(table[index].CoreEnd, table[index].CoreFirst + 16);
                Array.Fill(cores, index, table[index].CoreFirst, Math.Max(0, end - table[index].CoreFirst));
            }
        }

        return cores;
    }
}
