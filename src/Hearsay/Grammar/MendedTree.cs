namespace Hearsay.Grammar;

/// <summary>
/// The tree with its verbs put right where words that the treebanks never showed ("Norvia shelled Velmar") made nouns and modifiers of them. Each rule looks
/// for what English forbids: a past tense as a modifier, a bare noun after "did", a verb with two subjects.
/// </summary>
internal static class MendedTree
{
    public static Tree Of(ParsedText text)
    {
        var draft = new TreeDraft(text);
        var (verbs, clauses, subjects, figures) = (new HiddenVerbs(draft), new TornClauses(draft), new ToldSubjects(draft), new FigureClauses(draft));
        var paths = new GardenPaths(draft);
        foreach (var sentence in text.Sentences)
        {
            // A verb that was found lets the next one be found: "Norvia plans to sanction Velmar".
            for (var pass = 0; pass < 2; pass++)
            {
                for (var token = sentence.First; token < sentence.End; token++)
                {
                    verbs.Mend(token, sentence.First, sentence.End);
                    paths.Mend(token, sentence.First);
                    clauses.PartSubjects(token);
                }
            }

            clauses.MendLooseVerb(sentence.First, sentence.End);
            for (var token = sentence.First; token < sentence.End; token++)
            {
                subjects.Mend(token, sentence.End);
                figures.Mend(token, sentence.End);
            }

            clauses.MendQuestion(sentence.First, sentence.End);
            clauses.MendInversion(sentence.First, sentence.End);
        }

        return new Tree(draft.ToText());
    }
}
