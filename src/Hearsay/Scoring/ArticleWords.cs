using System.Collections.Immutable;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>
/// The words of one article as the yardstick counts them: runs of letters and digits, joined by a single ' ’ - or . inside.
/// Marks are no words, so that a comma more or less costs nothing. A word is in a span if they share a character.
/// </summary>
internal sealed class ArticleWords
{
    private readonly List<TextSpan> _words = [];
    private readonly List<bool> _quoted = [];

    public ArticleWords(string text)
    {
        Cut(text);
        MarkQuoted(text);
    }

    public int Count => _words.Count;

    /// <summary>Whether the word stands inside double quotation marks.</summary>
    public bool IsQuoted(int word) => _quoted[word];

    /// <summary>The indices of the words in these fragments, ascending. The fragments are in text order.</summary>
    public int[] In(ImmutableArray<TextSpan> fragments)
    {
        var found = new List<int>();
        foreach (var fragment in fragments)
        {
            var word = FirstEndingAfter(fragment.Start);
            if (found is [.., var last])
            {
                word = Math.Max(word, last + 1);
            }

            for (; word < _words.Count && _words[word].Start < fragment.End; word++)
            {
                found.Add(word);
            }
        }

        return [.. found];
    }

    private void Cut(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            var end = EndOfRun(text, position);
            if (end == position)
            {
                position++;
                continue;
            }

            while (end < text.Length && text[end] is '\'' or '’' or '-' or '.' && EndOfRun(text, end + 1) is var next && next > end + 1)
            {
                end = next;
            }

            _words.Add(TextSpan.FromBounds(position, end));
            _quoted.Add(false);
            position = end;
        }
    }

    private static int EndOfRun(string text, int position)
    {
        while (position < text.Length
            && Rune.TryGetRuneAt(text, position, out var rune)
            && (Rune.IsLetter(rune) || Rune.IsNumber(rune)))
        {
            position += rune.Utf16SequenceLength;
        }

        return position;
    }

    /// <summary>Curly and angle marks open and close; straight ones toggle; nothing outlives its paragraph.</summary>
    private void MarkQuoted(string text)
    {
        var (curly, straight, word) = (false, false, 0);
        for (var position = 0; position < text.Length; position++)
        {
            switch (text[position])
            {
                case '\n': (curly, straight) = (false, false); break;
                case '“' or '«' or '„': curly = true; break;
                case '”' or '»': curly = false; break;
                case '"': straight = !straight; break;
                default:
                    while (word < _words.Count && _words[word].End <= position)
                    {
                        word++;
                    }

                    if ((curly || straight) && word < _words.Count && _words[word].Start <= position)
                    {
                        _quoted[word] = true;
                    }

                    break;
            }
        }
    }

    private int FirstEndingAfter(int position)
    {
        var (low, high) = (0, _words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _words[middle].End > position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
