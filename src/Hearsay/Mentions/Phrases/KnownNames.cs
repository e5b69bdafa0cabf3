using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>
/// Known names that do not look like one noun phrase: "Doctors Without Borders", "Channel 4 News", "Save the Children". Where the table of
/// actors has the words from a phrase's first on, they are one name, and no part of it is somebody else.
/// </summary>
internal sealed class KnownNames(Tree tree, ActorLookup actors)
{
    private const int Longest = 6;

    private readonly ParsedText _text = tree.Text;

    /// <summary>The phrases with known names in one piece, in the order of their heads.</summary>
    public List<NounPhrase> Join(List<NounPhrase> phrases)
    {
        var (joined, end) = (new List<NounPhrase>(phrases.Count), 0);
        foreach (var phrase in phrases)
        {
            if (phrase.Head < end)
            {
                // "Channel 4 *News*": the name hangs in the sentence by the word on which its first one hangs.
                if (_text.Heads[joined[^1].Head] == phrase.Head)
                {
                    joined[^1] = joined[^1] with { Head = phrase.Head };
                }

                continue;
            }

            var known = phrase;
            if (NameEnd(phrase) is var last && last > 0)
            {
                known = Named(phrase, last);
                joined.RemoveAll(other => other.Sentence == phrase.Sentence && other.Head >= known.CoreFirst);
                end = last;
            }

            joined.Add(known);
        }

        return joined;
    }

    /// <summary>One after the last word of the longest known name that begins where the phrase does and goes on behind what was read as its name; else 0.</summary>
    private int NameEnd(in NounPhrase phrase)
    {
        var first = phrase.CoreFirst;
        if (phrase.Form == MentionForm.Pronoun || !char.IsUpper(_text.Form(first)[0]))
        {
            return 0;
        }

        var most = Math.Min(first + Longest, _text.Sentences[phrase.Sentence].End);
        var least = phrase.Form == MentionForm.Name ? phrase.CoreEnd : phrase.Head;
        for (var end = most; end > Math.Max(least, first + 1); end--)
        {
            if (IsNameWord(end - 1) && actors.Table.Find(_text.Tokenized.SpanOf(first, end).In(_text.Text), phrase.Definite) is not null)
            {
                return end;
            }
        }

        return 0;
    }

    private bool IsNameWord(int token) => char.IsUpper(_text.Form(token)[0]) || char.IsAsciiDigit(_text.Form(token)[0]);

    private NounPhrase Named(in NounPhrase phrase, int end)
    {
        var named = phrase;
        (named.Form, named.CoreEnd, named.End, named.Plural) = (MentionForm.Name, end, Math.Max(phrase.End, end), false);
        (named.RoleFirst, named.RoleEnd) = (phrase.CoreFirst, phrase.CoreFirst);
        named.Senses = WordSenses.OfNoun(_text.Form(end - 1));
        return named;
    }
}
