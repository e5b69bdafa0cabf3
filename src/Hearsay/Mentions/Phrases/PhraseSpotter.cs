using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>Finds the noun phrases and pronouns of a text, in the order of their heads.</summary>
internal sealed class PhraseSpotter(Tree tree)
{
    private readonly ParsedText _text = tree.Text;

    public List<NounPhrase> Spot()
    {
        var phrases = new List<NounPhrase>(_text.Tokens.Length / 4);
        for (var index = 0; index < _text.Sentences.Length; index++)
        {
            var sentence = _text.Sentences[index];
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if (TrySpot(token, out var phrase))
                {
                    phrase.Sentence = index;
                    phrase.Entity = -1;
                    phrase.Speaks = IsSubjectOfSpeech(token);
                    phrases.Add(phrase);
                }
            }
        }

        MarkQuoted(phrases);
        return phrases;
    }

    private bool IsSubjectOfSpeech(int token) => (_text.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter
        && _text.Heads[token] is >= 0 and var verb && WordSenses.Of(_text.Form(verb)).HasFlag(WordSense.Speech))
        || (_text.Relations[token] == Relation.Expl && TellsSomething(token));

    private bool TrySpot(int token, out NounPhrase phrase)
    {
        phrase = new NounPhrase { Head = token, First = token, End = token + 1, CoreFirst = token, CoreEnd = token + 1, RoleFirst = token, RoleEnd = token, Form = MentionForm.Nominal };
        return _text.Classes[token] switch
        {
            WordClass.Pron => TryPronoun(token, ref phrase),
            WordClass.Noun or WordClass.Propn => !IsInsideName(token) && Noun(token, ref phrase),
            _ when _text.Tags[token] is PennTag.Nn or PennTag.Nns or PennTag.Nnp or PennTag.Nnps => !IsInsideName(token) && Noun(token, ref phrase),
            WordClass.Adj or WordClass.Num or WordClass.Det or WordClass.X or WordClass.Intj => !TornName.GoesOn(_text, token) && StandsForNoun(token) && Noun(token, ref phrase),
            _ => false,
        };
    }

    /// <summary>"Jo" heads "Bell"; "Red" is inside "Red Crescent", but "NORCOM" in "NORCOM chief" is a mention of its own.</summary>
    private bool IsInsideName(int token)
    {
        var head = _text.Heads[token];
        return _text.Relations[token] switch
        {
            Relation.Flat or Relation.Fixed or Relation.Goeswith => true,
            _ when TornName.GoesOn(_text, token) => true,
            _ when Appositions.HostOf(tree, token) >= 0 => false,
            Relation.NmodDesc => head >= 0,
            Relation.Compound or Relation.Amod => head < 0 || !IsNameOfItsOwn(token, head),
            Relation.NmodUnmarked => _text.Classes[token] != WordClass.Propn || head < 0,
            _ => false,
        };
    }

    /// <summary>A proper noun before a common noun or a title: "NORCOM chief", "Voss campaign", "White House Press Secretary".</summary>
    private bool IsNameOfItsOwn(int token, int head) =>
        _text.Classes[token] == WordClass.Propn && token < head
        && (_text.Classes[head] == WordClass.Noun || (WordSenses.OfNoun(_text.Form(head)) & (WordSense.Title | WordSense.Honorific)) != WordSense.None);

    /// <summary>"Others said", "many believe", "the wounded": words that are a phrase's head though no nouns.</summary>
    private bool StandsForNoun(int token) => !CoordinatedModifiers.Hold(tree, token) && (
        _text.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Iobj or Relation.OblAgent or Relation.NmodPoss
        || (_text.Relations[token] is Relation.Obl or Relation.Nmod or Relation.Conj && _text.Classes[token] is WordClass.Adj or WordClass.Propn
            && tree.Child(token, Relation.Det) >= 0)
        || IsOwned(token));

    /// <summary>"Norvia's military, and ...": what has an owner and nothing behind it to modify is a noun.</summary>
    private bool IsOwned(int token) => tree.Child(token, Relation.NmodPoss) is >= 0 and var owner && owner < token
        && (token + 1 == _text.Tokens.Length || _text.Classes[token + 1] is not (WordClass.Noun or WordClass.Propn or WordClass.Adj or WordClass.Num));

    private bool TryPronoun(int token, ref NounPhrase phrase)
    {
        phrase.Form = MentionForm.Pronoun;
        (phrase.Person, phrase.Pronoun, phrase.Plural) = Pronouns.Classify(_text.Form(token), _text.Tags[token]);
        if (phrase.Person != GrammaticalPerson.Third)
        {
            return true;
        }

        if (phrase.Pronoun == PronounClass.Relative)
        {
            return RelativeClause.Noun(_text, token) >= 0;
        }

        if (phrase.Pronoun != PronounClass.None)
        {
            return _text.Relations[token] != Relation.Expl || TellsSomething(token);
        }

        // "Others", "many", "everyone", "those who stayed": pronouns by their tag, descriptions by what they do.
        phrase.Form = MentionForm.Nominal;
        return Noun(token, ref phrase) && _text.Tags[token] is not (PennTag.Ex or PennTag.Wdt or PennTag.Wp or PennTag.WpPoss);
    }

    /// <summary>"*It* said that the road was closed": what tells something is somebody; "it was said" and "it rains" tell nothing.</summary>
    private bool TellsSomething(int token) => token + 1 == _text.Heads[token] && _text.Tags[token + 1] is PennTag.Vbd or PennTag.Vbz
        && WordSenses.Of(_text.Form(token + 1)).HasFlag(WordSense.Speech);

    private bool Noun(int token, ref NounPhrase phrase)
    {
        var (first, end, core) = (token, token + 1, token + 1);
        foreach (var child in tree.Children(token))
        {
            var relation = _text.Relations[child];
            // "troops *left* on Friday": a past tense says what they did, not which they are.
            if ((!BelongsToPhrase(relation) && !(relation == Relation.Advmod && child < token)) || (relation == Relation.Acl && _text.Tags[child] == PennTag.Vbd)
                || IsWhen(token, child, relation))
            {
                continue;
            }

            first = Math.Min(first, tree.Left(child));
            end = Math.Max(end, tree.End(child));
            if (relation is not (Relation.Appos or Relation.AclRelcl or Relation.Parataxis) && child > token
                && !_text.Form(tree.Left(child)).SequenceEqual(",") && !FollowsComma(tree.Left(child)))
            {
                core = Math.Max(core, tree.End(child));
            }
        }

        (phrase.First, phrase.End) = Trim(first, token, end);
        (phrase.CoreFirst, phrase.CoreEnd) = Trim(first, token, Math.Min(core, phrase.End));
        phrase.CoreFirst = BehindMarkers(phrase.CoreFirst, token);
        phrase.CoreFirst += phrase.CoreFirst < token && (tree.Is(phrase.CoreFirst, "the") || tree.Is(phrase.CoreFirst, "a") || tree.Is(phrase.CoreFirst, "an")) ? 1 : 0;
        phrase.Plural = _text.Tags[token] is PennTag.Nns or PennTag.Nnps || Pronouns.IsPluralWord(_text.Form(token));
        phrase.Senses = WordSenses.OfNoun(_text.Form(token)) | (NameReader.IsGeneralStaff(tree, token) ? WordSense.Organisation : WordSense.None);
        Determine(ref phrase);
        new NameReader(tree).Read(ref phrase);
        return true;
    }

    /// <summary>"warships *on Monday* shelled": when it happened, though the tree hangs it on who did it.</summary>
    private bool IsWhen(int noun, int child, Relation relation) => child > noun && relation is Relation.Nmod or Relation.NmodUnmarked
        && WordSenses.Of(_text.Form(child)).HasFlag(WordSense.Time) && (tree.Left(child) == child || tree.Is(tree.Left(child), "on"));

    /// <summary>What a misplaced adverb brings along ("only to people"), and "no", are no part of a description; "at least two" is.</summary>
    private int BehindMarkers(int first, int head)
    {
        while (first < head && !tree.Is(first + 1, "least") && !tree.Is(first + 1, "most")
            && (_text.Classes[first] is WordClass.Adp or WordClass.Sconj or WordClass.Cconj or WordClass.Part
                || tree.Is(first, "no") || tree.Is(first, "neither") || tree.Is(first, "only") || tree.Is(first, "even") || tree.Is(first, "just") || tree.Is(first, "also") || tree.Is(first, "not")))
        {
            first++;
        }

        return first;
    }

    private bool FollowsComma(int token) => token > 0 && _text.Tags[token - 1] is PennTag.Comma or PennTag.OpenBracket;

    private static bool BelongsToPhrase(Relation relation) => relation is Relation.Det or Relation.DetPredet or Relation.Amod
        or Relation.Compound or Relation.Flat or Relation.Fixed or Relation.Goeswith or Relation.Nummod or Relation.Nmod
        or Relation.NmodPoss or Relation.NmodDesc or Relation.NmodUnmarked or Relation.Acl or Relation.AclRelcl or Relation.Appos;

    /// <summary>Takes article and demonstrative off the description and notes what they tell.</summary>
    private void Determine(ref NounPhrase phrase)
    {
        foreach (var child in tree.Children(phrase.Head))
        {
            if (_text.Relations[child] == Relation.Det)
            {
                phrase.Indefinite |= tree.Is(child, "a") || tree.Is(child, "an") || tree.Is(child, "another");
                phrase.Definite |= tree.Is(child, "the") || tree.Is(child, "this") || tree.Is(child, "that") || tree.Is(child, "these") || tree.Is(child, "those");
                if (child == phrase.CoreFirst && (tree.Is(child, "the") || tree.Is(child, "a") || tree.Is(child, "an")))
                {
                    phrase.CoreFirst = Math.Min(child + 1, phrase.Head);
                }
            }

            phrase.Definite |= _text.Relations[child] == Relation.NmodPoss;
        }
    }

    private (int First, int End) Trim(int first, int head, int end)
    {
        while (first < head && IsEdge(first))
        {
            first++;
        }

        while (end - 1 > head && IsEdge(end - 1))
        {
            end--;
        }

        return (first, end);
    }

    private bool IsEdge(int token) => _text.Classes[token] == WordClass.Punct && _text.Tags[token] is not PennTag.CloseBracket;

    /// <summary>Whether a phrase stands inside quotation marks, which a new paragraph closes: only a hint, never more.</summary>
    private void MarkQuoted(List<NounPhrase> phrases)
    {
        var (quoted, token, paragraph) = (false, 0, -1);
        foreach (ref var phrase in System.Runtime.InteropServices.CollectionsMarshal.AsSpan(phrases))
        {
            if (_text.Sentences[phrase.Sentence].Paragraph != paragraph)
            {
                (quoted, token, paragraph) = (false, _text.Sentences[phrase.Sentence].First, _text.Sentences[phrase.Sentence].Paragraph);
            }

            for (; token < phrase.Head; token++)
            {
                quoted = _text.Form(token) switch
                {
                    "“" or "``" => true,
                    "”" or "''" => false,
                    "\"" => !quoted,
                    _ => quoted,
                };
            }

            phrase.Quoted = quoted;
        }
    }
}
