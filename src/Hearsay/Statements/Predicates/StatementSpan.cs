using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Statements.Predicates;

/// <summary>Which characters make a statement: its clause within the content that holds it, without what is joined to it at its edges.</summary>
internal sealed class StatementSpan(Tree tree, Func<int, bool> isPredicate)
{
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

        return Trimmed(first, end, head);
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

        while (first < head && (IsEdge(first) || IsLink(first)))
        {
            first++;
        }

        return _text.Tokenized.SpanOf(first, end);
    }

    /// <summary>"*that* it fell", "*of* crossing"; the "to" of an infinitive belongs to it.</summary>
    private bool IsLink(int token) => _text.Relations[token] is Relation.Mark or Relation.Case && _text.Tags[token] != PennTag.To;

    private bool IsEdge(int token) => _text.Classes[token] is WordClass.Punct or WordClass.Cconj;
}
