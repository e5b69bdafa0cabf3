using Hearsay.Grammar;

namespace Hearsay.Attributions;

/// <summary>
/// How much of a content stands in quotation marks, counted in words (marks themselves are no words). Marks pair within a
/// paragraph; a quotation that nobody closed ends with it.
/// </summary>
internal sealed class QuoteKinds
{
    private readonly ParsedText _parsed;
    private readonly bool[] _quoted;
    private readonly bool[] _quotedInside;

    public QuoteKinds(ParsedText parsed)
    {
        _parsed = parsed;
        _quoted = new bool[parsed.Tokens.Length];
        _quotedInside = new bool[parsed.Tokens.Length];
        MarkQuoted();
    }

    /// <summary>
    /// A clause inside somebody's quotation is judged at its own level: only marks inside that quotation count
    /// (“He told me ‘go home’”).
    /// </summary>
    public QuoteKind Of(AttributionDraft draft)
    {
        var quoted = _quoted[draft.Anchor] ? _quotedInside : _quoted;
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
                    inner = true;
                    break;
                case "’" or "'":
                    inner = _parsed.Text[span.Start] == '\'' && !inner && OpensWord(span.End);
                    break;
                default:
                    (_quoted[token], _quotedInside[token]) = (quote, inner);
                    break;
            }
        }
    }

    private bool OpensWord(int after) =>
        after < _parsed.Text.Length && char.IsLetterOrDigit(_parsed.Text[after]) && (after < 2 || !char.IsLetterOrDigit(_parsed.Text[after - 2]));

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
