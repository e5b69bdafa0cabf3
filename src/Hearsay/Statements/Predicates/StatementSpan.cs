using Hearsay.Grammar;
using Hearsay.Reports;
using Hearsay.Statements.Standings;
using Hearsay.Text;

namespace Hearsay.Statements.Predicates;

/// <summary>Which characters make a statement: its clause within the content that holds it, without what is joined to it at its edges.</summary>
internal sealed class StatementSpan(Tree tree, Func<int, bool> isPredicate, Labels labels)
{
    /// <summary>A dateline is shorter than what is looked at.</summary>
    private const int LongestLine = 200;

    private readonly ParsedText _text = tree.Text;

    /// <summary><paramref name="bounds"/>: the tokens [First, End) of the content around it, from its first to its last.</summary>
    public TextSpan Of(int head, (int First, int End) bounds)
    {
        var first = Math.Max(tree.Left(head), bounds.First);
        var end = Math.Min(tree.End(head), bounds.End);
        foreach (var child in tree.Children(head))
        {
            if (!IsApart(child))
            {
                continue;
            }

            if (child > head)
            {
                end = Math.Min(end, Math.Max(head + 1, tree.Left(child)));
            }
            else
            {
                first = Math.Max(first, Math.Min(head, tree.End(child)));
            }
        }

        // "called the report that it had fallen *false*": what the report is called is no part of it.
        if (labels.Behind(head) is >= 0 and var label && label < end)
        {
            end = Math.Max(head + 1, tree.Left(label));
        }

        // A torn tree may give a clause words beyond the one it hangs on.
        if (_text.Heads[head] is >= 0 and var governor && FigureClauses.Under(tree, governor) != head)
        {
            (first, end) = governor < head ? (Math.Max(first, Math.Min(head, governor + 1)), end) : (first, Math.Min(end, governor));
        }

        return Trimmed(AfterDateline(first, head), end, head);
    }

    /// <summary>"DORRUM, March 3 (Tessaly Wire) — *The army moved*": where and when the text was written is no part of what it states.</summary>
    private int AfterDateline(int first, int head)
    {
        var text = _text.Tokenized.Text;
        var start = _text.Tokens[first].Start;
        if (start > 0 && text[start - 1] != '\n')
        {
            return first;
        }

        var line = text.AsSpan(start, Math.Min(LongestLine, text.Length - start));
        line = line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
        if (!Dateline.TryRead(line, out var dateline))
        {
            return first;
        }

        var body = start + Math.Max(dateline.Dash, dateline.Credit?.End ?? 0);
        while (first < head && _text.Tokens[first].Start <= body)
        {
            first++;
        }

        return first;
    }

    private bool IsApart(int child) => _text.Relations[child] switch
    {
        Relation.Conj or Relation.Parataxis => isPredicate(child),
        Relation.Cc => false,
        _ => false,
    };

    private TextSpan Trimmed(int first, int end, int head)
    {
        while (end - 1 > head && IsEdge(end - 1))
        {
            end--;
        }

        while (first < head && (IsEdge(first) || IsLink(first, head)))
        {
            first++;
        }

        // "to “pull back”": a quotation that opens inside closes inside.
        if (end < _text.Tokens.Length && IsQuotation(end) && Quotations(first, end) % 2 == 1)
        {
            end++;
        }

        return _text.Tokenized.SpanOf(first, end);
    }

    /// <summary>"*that* it fell", "*of* crossing"; the "to" of an infinitive belongs to it, and so does "*at* least 40 fell", "*by* Friday it had fallen".</summary>
    private bool IsLink(int token, int head) => _text.Tags[token] != PennTag.To
        && _text.Relations[token] is Relation.Mark or Relation.Case && (_text.Heads[token] == head || tree.Is(token, "that"));

    private int Quotations(int first, int end)
    {
        var count = 0;
        for (var token = first; token < end; token++)
        {
            count += IsQuotation(token) ? 1 : 0;
        }

        return count;
    }

    private bool IsQuotation(int token) => _text.Form(token) is "\"" or "“" or "”" or "``" or "''";

    private bool IsEdge(int token) => _text.Classes[token] is WordClass.Punct or WordClass.Cconj;
}
