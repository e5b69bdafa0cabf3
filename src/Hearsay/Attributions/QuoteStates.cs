using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Where each token stands to the quotation marks around it.</summary>
internal sealed class QuoteStates(byte[] states, int[] spans)
{
    public const byte Outside = 0;
    public const byte Inside = 1;
    public const byte Opening = 2;
    public const byte Closing = 3;
    public const byte Continuing = 4;

    public byte Of(int token) => states[token];

    /// <summary>The number of the quotation in which a token stands, -1 outside.</summary>
    public int SpanOf(int token) => spans[token];

    public static QuoteStates Find(TokenizedText text)
    {
        var states = new byte[text.Tokens.Length];
        var spans = new int[text.Tokens.Length];
        Array.Fill(spans, -1);
        var (open, span, paragraph) = (false, -1, -1);
        foreach (var sentence in text.Sentences)
        {
            open &= sentence.Paragraph == paragraph;
            paragraph = sentence.Paragraph;
            for (var token = sentence.First; token < sentence.End; token++)
            {
                var mark = Mark(text.Form(token));
                if (mark == 0)
                {
                    states[token] = open ? Inside : Outside;
                    spans[token] = open ? span : -1;
                    continue;
                }

                var opens = mark == 1 || (mark == 3 && !open);
                if (opens)
                {
                    span++;
                }

                states[token] = opens ? Opening : Closing;
                spans[token] = opens || open ? span : -1;
                open = opens;
            }
        }

        return new QuoteStates(states, spans);
    }

    private static int Mark(ReadOnlySpan<char> form) => form switch
    {
        "“" or "«" or "„" or "``" => 1,
        "”" or "»" or "''" => 2,
        "\"" => 3,
        _ => 0,
    };
}
