using Hearsay.Grammar;
using Hearsay.Scoring;
using Hearsay.Text;

namespace Hearsay.Train.Attributions;

/// <summary>An attributing clause of a discourse tree as source, cue and content.</summary>
internal static class DiscourseClause
{
    /// <summary>Null where the grammar does not tie the clause to its content.</summary>
    public static ScoredAttribution? Read(Tree tree, TextSpan clause, TextSpan content)
    {
        var (first, end) = GoldRoles.RangeOf(tree.Text.Tokens, clause);
        var head = GoldRoles.RangeOf(tree.Text.Tokens, content).First;
        if (first == end)
        {
            return null;
        }

        var anchor = GoldRoles.AnchorOf(tree.Text, [(first, end)]);
        var contentRange = ContentRange(tree, anchor, head, (first, end));
        if (contentRange is not { } found || tree.Text.Classes[anchor] is not (WordClass.Verb or WordClass.Adj or WordClass.Noun))
        {
            return null;
        }

        return new ScoredAttribution
        {
            Source = SourceRange(tree, anchor, (first, end)) is { } source ? [Span(tree, source)] : [],
            Cue = [Span(tree, CueRange(tree, anchor, (first, end)))],
            Content = [Span(tree, found)],
        };
    }

    private static (int First, int End)? ContentRange(Tree tree, int anchor, int content, (int First, int End) clause)
    {
        foreach (var child in tree.Children(anchor))
        {
            var isClause = tree.Text.Relations[child] is Relation.Ccomp or Relation.Xcomp or Relation.Parataxis or Relation.Obj or Relation.Acl or Relation.Advcl or Relation.Csubj;
            if (isClause && child >= clause.End && tree.Left(child) <= content && content < tree.End(child))
            {
                return Trimmed(tree, (Math.Max(tree.Left(child), clause.End), tree.End(child)));
            }
        }

        // "X, he said": the content governs the clause; its nearest edge up to the clause.
        return tree.Text.Heads[anchor] is >= 0 && content < clause.First && SentenceFirst(tree, anchor) is var start && start <= content
            ? Trimmed(tree, (start, clause.First))
            : null;
    }

    private static int SentenceFirst(Tree tree, int token)
    {
        while (tree.Text.Heads[token] is >= 0 and var head)
        {
            token = head;
        }

        return tree.Left(token);
    }

    private static (int First, int End)? Trimmed(Tree tree, (int First, int End) range)
    {
        var (first, end) = range;
        while (first < end && tree.Text.Classes[first] == WordClass.Punct)
        {
            first++;
        }

        while (end > first && tree.Text.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return first < end ? (first, end) : null;
    }

    private static (int First, int End)? SourceRange(Tree tree, int anchor, (int First, int End) clause)
    {
        foreach (var child in tree.Children(anchor))
        {
            if (tree.Text.Relations[child] is Relation.Nsubj or Relation.NsubjPass && tree.Left(child) >= clause.First && tree.End(child) <= clause.End)
            {
                return (tree.Left(child), tree.End(child));
            }
        }

        return null;
    }

    /// <summary>The word and the auxiliaries, negations and adverbs that touch it.</summary>
    private static (int First, int End) CueRange(Tree tree, int anchor, (int First, int End) clause)
    {
        var (first, end) = (anchor, anchor + 1);
        while (first > clause.First && BelongsTo(tree, first - 1, anchor))
        {
            first--;
        }

        while (end < clause.End && BelongsTo(tree, end, anchor))
        {
            end++;
        }

        return (first, end);
    }

    private static bool BelongsTo(Tree tree, int token, int anchor) =>
        tree.Text.Heads[token] == anchor && tree.Text.Relations[token] is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Advmod or Relation.CompoundPrt;

    private static TextSpan Span(Tree tree, (int First, int End) range) => tree.Text.Tokenized.SpanOf(range.First, range.End);
}
