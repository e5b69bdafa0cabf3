using Hearsay.Grammar;
using Hearsay.Statements;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Score.Axes;

/// <summary>What the reader holds of a word's standing, as features of a classifier: no word of an open class is among them.</summary>
internal static class AxisFeatures
{
    /// <summary>How many words up the tree are looked at.</summary>
    private const int Farthest = 3;

    public static string[] Of(StatementReader reader, int token)
    {
        var features = new List<string> { "bias" };
        var (standing, own, tree) = (reader.StandingOf(token), reader.OwnOf(token), reader.Tree);
        features.Add($"standing {standing.Polarity} {standing.Modality}");
        features.Add($"modality {standing.Modality}");
        features.Add($"polarity {standing.Polarity}");
        features.Add($"own {own.IsNegated} {own.Modality}");
        features.Add($"told {reader.ActAround(token)}");
        features.Add($"tag {tree.Text.Tags[token]}");
        features.Add($"relation {tree.Text.Relations[token]}");
        AddForms(features, tree, token);
        AddPath(features, reader, token);
        AddGoverned(features, reader, token);
        return [.. features];
    }

    /// <summary>Tense, modal verb and conjunction: words of closed classes.</summary>
    private static void AddForms(List<string> features, Tree tree, int token)
    {
        var group = new VerbGroup(tree, token);
        var form = (group.HasTo, group.HasHave, group.IsProgressive, group.IsPassive, group.IsBase, group.IsGerund, group.IsParticiple, group.IsPast);
        features.Add($"form {form}");
        if (group.Modal >= 0)
        {
            features.Add($"modal {Lower(tree, group.Modal)} {group.HasHave}");
        }

        foreach (var child in tree.Children(token))
        {
            if (tree.Text.Relations[child] is Relation.Mark or Relation.Advmod && child < token && tree.Text.Classes[child] is WordClass.Sconj or WordClass.Adp or WordClass.Adv
                && (OperatorLexicon.Word(Lower(tree, child), OperatorPart.Mark) is not null || tree.Text.Relations[child] == Relation.Mark))
            {
                features.Add($"mark {Lower(tree, child)}");
                features.Add($"mark {Lower(tree, child)} {group.HasTo} {group.IsPast}");
            }

            if (tree.Text.Relations[child] == Relation.Advcl)
            {
                foreach (var mark in tree.Children(child))
                {
                    if (tree.Text.Relations[mark] == Relation.Mark)
                    {
                        features.Add($"beside {Lower(tree, mark)}");
                    }
                }
            }
        }
    }

    /// <summary>How the word hangs, on what kind of operator, how that stands, and the same further up.</summary>
    private static void AddPath(List<string> features, StatementReader reader, int token)
    {
        var path = "";
        for (var (one, steps) = (token, 0); one >= 0 && steps < Farthest; steps++)
        {
            var link = reader.LinkOf(one);
            var (name, governor) = link switch
            {
                Link.Embedded embedded => ($"{embedded.Frame} {EffectOf(reader.OperatorOver(one))}", embedded.Governor),
                Link.Joined joined => ("joined", joined.First),
                Link.Purpose purpose => ("purpose", purpose.Action),
                Link.Along along => ("along", along.Governor),
                Link.Condition => ("condition", reader.Tree.Text.Heads[one]),
                _ => ("free", -1),
            };
            path += $" < {name}";
            features.Add($"path{path}");
            features.Add($"link {steps} {name}");
            if (governor >= 0)
            {
                var outer = reader.StandingOf(governor);
                features.Add($"under {steps} {outer.Polarity} {outer.Modality}");
                features.Add($"over {steps} {reader.Tree.Text.Classes[governor]}");
            }

            one = governor;
        }
    }

    /// <summary>What the word makes of a clause under it, if it decides one: "plans", "hopes".</summary>
    private static void AddGoverned(List<string> features, StatementReader reader, int token)
    {
        foreach (var child in reader.Tree.Children(token))
        {
            if (reader.LinkOf(child) is Link.Embedded && reader.OperatorOver(child) is { } found)
            {
                features.Add($"governs {EffectOf(found)}");
                features.Add($"governs {EffectOf(found)} {reader.StandingOf(token).Modality}");
            }
        }
    }

    private static string EffectOf(Operator? found) => found?.Affirmed switch
    {
        null => "unknown",
        Effect.Follows { Negates: var negates } => negates ? "-" : "+",
        Effect.Keeps => "as-is",
        Effect.Hearsay => "hearsay",
        Effect.Imposes { Modality: var modality, Negates: var negates } => (negates ? "-" : "") + modality,
        _ => "other",
    };

    private static string Lower(Tree tree, int token) => tree.Text.Form(token).ToString().ToLowerInvariant();
}
