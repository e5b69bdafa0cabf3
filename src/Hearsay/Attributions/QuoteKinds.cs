using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>
/// How much of a content stands in quotation marks, counted in words (marks themselves are no words). Marks pair within a
/// paragraph; a quotation that nobody closed ends with it.
/// </summary>
internal sealed class QuoteKinds
{
    /// <summary>Characters in which a quotation in single marks must end.</summary>
    private const int LongestInner = 600;

    private readonly ParsedText _parsed;
    private readonly bool[] _quoted;
    private readonly bool[] _quotedInside;
    private readonly bool[] _inDouble;

    public QuoteKinds(ParsedText parsed)
    {
        _parsed = parsed;
        _quoted = new bool[parsed.Tokens.Length];
        _quotedInside = new bool[parsed.Tokens.Length];
        _inDouble = new bool[parsed.Tokens.Length];
        MarkQuoted();
    }

    /// <summary>
    /// A clause inside somebody's quotation is judged at its own level: only marks inside that quotation count
    /// (“He told me ‘go home’”).
    /// </summary>
    public QuoteKind Of(AttributionDraft draft)
    {
        var quoted = _inDouble[draft.Anchor] ? _quotedInside : _quoted;
        var (words, inside) = (0, 0);
        foreach (var (first, end) in draft.Content)
        {
            for (var token = first; token < end; token++)
            {
                if (IsWord(token))
                {
                    words++;
                    inside += quoted[token] ? 1 : 0;
                }
            }
        }

        return inside == 0 ? QuoteKind.Indirect : inside == words ? QuoteKind.Direct : QuoteKind.Mixed;
    }

    private void MarkQuoted()
    {
        var (quote, inner, next) = (false, false, 0);
        var text = _parsed.Text.AsSpan();
        for (var token = 0; token < _quoted.Length; token++)
        {
            var span = _parsed.Tokens[token].Span;
            for (; next < span.Start; next++)
            {
                (quote, inner) = text[next] == '\n' ? (false, false) : (quote, inner);
            }

            next = span.End;
            switch (_parsed.Form(token))
            {
                case "“" or "«" or "„" or "``":
                    (quote, inner) = (true, false);
                    break;
                case "”" or "»" or "''":
                    (quote, inner) = (false, false);
                    break;
                case "\"":
                    (quote, inner) = (!quote, false);
                    break;
                case "‘" or "`":
                    inner = Closes(span.End);
                    break;
                case "’" or "'":
                    inner = !inner && OpensWord(span) && Closes(span.End);
                    break;
                default:
                    (_quoted[token], _quotedInside[token], _inDouble[token]) = (quote || inner, inner, quote);
                    break;
            }
        }
    }

    private bool OpensWord(TextSpan mark) =>
        mark.End < _parsed.Text.Length && char.IsLetterOrDigit(_parsed.Text[mark.End]) && (mark.Start == 0 || !char.IsLetterOrDigit(_parsed.Text[mark.Start - 1]));

    // An apostrophe ("'em", "‘90s") opens nothing; a quotation ends, and not in the middle of a word.
    private bool Closes(int start)
    {
        var text = _parsed.Text;
        for (var at = start; at < Math.Min(text.Length, start + LongestInner) && text[at] != '\n'; at++)
        {
            if (text[at] is '’' or '\'' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsWord(int token)
    {
        foreach (var character in _parsed.Form(token))
        {
            if (char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return false;
    }
}
