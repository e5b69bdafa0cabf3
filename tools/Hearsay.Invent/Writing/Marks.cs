using System.Text;

namespace Hearsay.Invent.Writing;

/// <summary>Marks, inside a paragraph that is being written, where the words of a telling begin and end. Private characters, gone in the finished text.</summary>
internal static class Marks
{
    private const char Begin = '\uE001', End = '\uE002', First = '\uE100';

    public static string Around(string words, int telling) => $"{Begin}{(char)(First + telling)}{words}{End}";

    public static bool In(string paragraph) => paragraph.Contains(Begin, StringComparison.Ordinal);

    /// <summary>A capital at the beginning of every sentence and after ^, whatever mark or quotation mark stands before the letter.</summary>
    public static string Capitals(string paragraph)
    {
        var (written, isDue) = (new StringBuilder(paragraph.Length), true);
        for (var place = 0; place < paragraph.Length; place++)
        {
            var letter = paragraph[place];
            if (letter == '^')
            {
                isDue = true;
                continue;
            }

            var isMark = letter is Begin or End or '"' or '(' || letter >= First && letter < First + 100;
            written.Append(isDue && !isMark ? char.ToUpperInvariant(letter) : letter);
            isDue = (isDue && isMark) || (letter == ' ' && place > 0 && EndsSentence(paragraph, place - 1));
        }

        return written.ToString();
    }

    /// <summary>The text without marks, and where the words of each telling stand.</summary>
    public static (string Text, List<(int Telling, int Start, int End)> Places) Strip(string marked)
    {
        var (text, places, open) = (new StringBuilder(marked.Length), new List<(int, int, int)>(), (Telling: -1, Start: 0));
        for (var place = 0; place < marked.Length; place++)
        {
            switch (marked[place])
            {
                case Begin:
                    open = (marked[++place] - First, text.Length);
                    break;
                case End:
                    places.Add((open.Telling, open.Start, text.Length));
                    break;
                default:
                    text.Append(marked[place]);
                    break;
            }
        }

        return (text.ToString(), places);
    }

    private static bool EndsSentence(string paragraph, int place)
    {
        while (place > 0 && paragraph[place] is '"' or End)
        {
            place--;
        }

        return paragraph[place] is '.' or '?' or '!';
    }
}
