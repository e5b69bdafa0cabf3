using Hearsay.Grammar;

namespace Hearsay.Statements.Predicates;

/// <summary>"*Twenty people* are believed *to have died*": the passive has the subject, and the infinitive is about it.</summary>
internal static class Raised
{
    /// <summary>The subject, before the passive, of an infinitive below it; -1 where there is none.</summary>
    public static int SubjectOf(Tree tree, int infinitive) => tree.Text.Relations[infinitive] == Relation.Xcomp && tree.Text.Heads[infinitive] is >= 0 and var passive && passive < infinitive
        && tree.Child(passive, Relation.NsubjPass) is >= 0 and var subject && subject < passive ? subject : -1;

    /// <summary>The infinitive that is about a passive's subject; -1 where there is none.</summary>
    public static int InfinitiveOf(Tree tree, int subject) => tree.Text.Relations[subject] == Relation.NsubjPass && tree.Text.Heads[subject] is >= 0 and var passive && subject < passive
        && tree.Child(passive, Relation.Xcomp) is >= 0 and var infinitive && infinitive > passive ? infinitive : -1;
}
