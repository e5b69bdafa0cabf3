using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Statements.Operators;
using Hearsay.Text;

namespace Hearsay.Statements.Standings;

/// <summary>
/// What somebody calls a claim: "called the reports that it had fallen *false*", "described the charge that he lied as *a fabrication*". The label stands
/// over the claim, though the tree hangs it on whatever stands before it.
/// </summary>
internal sealed class Labels
{
    private const int Longest = 60;

    private static readonly FrozenSet<string> Callers = WordTable.Words("Statements.Data.labelling-verbs");

    /// <summary>By claim its label, by label its verb.</summary>
    private readonly Dictionary<int, int> _overs = [];
    private readonly Dictionary<int, int> _verbs = [];

    /// <summary>In text order.</summary>
    private readonly List<int> _labels = [];

    public Labels(Tree tree)
    {
        for (var token = 0; token < tree.Text.Tokens.Length; token++)
        {
            if (tree.Text.Classes[token] == WordClass.Verb && Callers.Contains(OperatorReader.LemmaOf(tree, token))
                && ClaimOf(tree, token) is >= 0 and var claim && LabelOf(tree, token, claim) is >= 0 and var label)
            {
                _overs[claim] = label;
                _verbs[label] = token;
            }
        }

        _labels.AddRange(_verbs.Keys.Order());
    }

    /// <summary>The label of a claim, -1 where it has none.</summary>
    public int Over(int claim) => _overs.GetValueOrDefault(claim, -1);

    public int VerbOf(int label) => _verbs.GetValueOrDefault(label, -1);

    public bool Has(int word) => _verbs.ContainsKey(word);

    /// <summary>The first label behind a word that a verb before the word gives, -1 for none: "*called* the report that it had fallen *false*".</summary>
    public int Behind(int word)
    {
        var at = _labels.BinarySearch(word + 1) is < 0 and var next ? ~next : _labels.BinarySearch(word + 1);
        return at < _labels.Count && _verbs[_labels[at]] < word ? _labels[at] : -1;
    }

    private static int ClaimOf(Tree tree, int verb)
    {
        var thing = tree.Child(verb, Relation.Obj) is >= 0 and var active ? active : tree.Child(verb, Relation.NsubjPass);
        return thing >= 0 && tree.Text.Classes[thing] == WordClass.Noun && OperatorLexicon.Find(OperatorReader.LemmaOf(tree, thing), OperatorPart.Noun, OperatorFrame.That) is not null ? thing : -1;
    }

    /// <summary>The last such word of the clause, or the one between the verb and the claim ("called *false* a report that").</summary>
    private static int LabelOf(Tree tree, int verb, int claim)
    {
        var found = -1;
        for (var token = verb + 1; token < Math.Min(tree.End(verb), verb + Longest); token++)
        {
            if (token != claim && Denies(tree, token) && IsAtEnd(tree, token, claim))
            {
                found = token;
            }
        }

        return found;
    }

    private static bool Denies(Tree tree, int token) => tree.Text.Classes[token] is WordClass.Adj or WordClass.Noun && tree.Text.Relations[token] != Relation.Amod
        && OperatorReader.Find(tree, token, -1, OperatorFrame.That)?.Commitment == Stance.Denies;

    private static bool IsAtEnd(Tree tree, int token, int claim) => token < claim || token + 1 >= tree.Text.Tokens.Length || tree.Text.Classes[token + 1] is WordClass.Punct or WordClass.Cconj or WordClass.Adp or WordClass.Sconj;
}
