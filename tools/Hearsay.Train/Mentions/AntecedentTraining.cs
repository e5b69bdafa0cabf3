using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;

namespace Hearsay.Train.Mentions;

/// <summary>
/// Log-linear ranking of antecedents, "none" among them: each text is walked with the gold entities of all that went before, and
/// every pronoun or back-pointing description is one choice.
/// </summary>
internal static class AntecedentTraining
{
    private const int Rounds = 20;
    private const float Rate = 0.05f;
    private const float Decay = 0.00002f;

    public static AntecedentModel Train(List<GumDocument> documents, NatureModel natures)
    {
        var choices = documents.SelectMany(document => Choices(document, natures)).ToList();
        var model = new AntecedentModel();
        Array.Clear(model.Weights);
        var order = Enumerable.Range(0, choices.Count).ToArray();
        var random = new Random(11);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var rate = Rate / (1 + (0.3f * round));
            foreach (var index in order)
            {
                Learn(model, choices[index], rate);
            }
        }

        return model;
    }

    /// <summary>One step up the gradient of the log-likelihood of the right candidate.</summary>
    private static void Learn(AntecedentModel model, Choice choice, float rate)
    {
        var scores = choice.Candidates.Select(features => features.Sum(feature => model.Weight(choice.Pronoun, feature))).ToArray();
        var top = scores.Max();
        var sum = scores.Sum(score => MathF.Exp(score - top));
        for (var candidate = 0; candidate < scores.Length; candidate++)
        {
            var error = (candidate == choice.Right ? 1 : 0) - (MathF.Exp(scores[candidate] - top) / sum);
            if (MathF.Abs(error) < 1e-4f)
            {
                continue;
            }

            foreach (var feature in choice.Candidates[candidate])
            {
                ref var weight = ref model.Weight(choice.Pronoun, feature);
                weight += rate * (error - (Decay * weight));
            }
        }
    }

    private static List<Choice> Choices(GumDocument document, NatureModel natures)
    {
        var table = new PhraseTable(new Tree(document.Text), new ActorLookup(ActorTable.Default, null), natures);
        var resolver = new ReferenceResolver(table, new AntecedentModel());
        var gold = new Dictionary<string, int>(StringComparer.Ordinal);
        var choices = new List<Choice>();
        for (var index = 0; index < table.Count; index++)
        {
            ref var phrase = ref table[index];
            if (phrase.Person != GrammaticalPerson.Third)
            {
                continue;
            }

            var mention = document.Mentions.GetValueOrDefault(phrase.Head);
            var entity = mention is not null && gold.TryGetValue(mention.Entity, out var known) ? known : -1;
            if (IsChoice(resolver, phrase) && ChoiceAt(resolver.Antecedents, index, phrase, entity) is { } choice)
            {
                choices.Add(choice);
            }

            phrase.Entity = entity >= 0 ? entity : table.NewEntity().Index;
            if (mention is not null)
            {
                gold[mention.Entity] = phrase.Entity;
            }

            if (resolver.Join(index) is >= 0 and var group && document.Groups.TryGetValue(document.Text.Heads[phrase.Head], out var joint))
            {
                gold.TryAdd(joint.Entity, group);
            }
        }

        return choices;
    }

    private static bool IsChoice(ReferenceResolver resolver, in NounPhrase phrase) =>
        phrase.Form == MentionForm.Pronoun ? phrase.Pronoun != PronounClass.Relative
        : phrase.Form == MentionForm.Nominal && ReferenceResolver.PointsBack(phrase) && resolver.ByApposition(phrase) < 0 && resolver.ByPredication(phrase) < 0
            && resolver.Antecedents.ByCalling(phrase) < 0;

    private static Choice? ChoiceAt(Antecedents antecedents, int index, in NounPhrase phrase, int entity)
    {
        List<int> candidates = [-1, .. antecedents.Candidates(index)];
        var right = candidates.IndexOf(entity);
        return right < 0 || (entity < 0 && phrase.Form == MentionForm.Pronoun && phrase.Pronoun != PronounClass.It) ? null : new Choice(
            AntecedentEvidence.ClassOf(phrase),
            [.. candidates.Select((candidate, place) => antecedents.Evidence.Features(index, candidate, place - 1).ToArray())],
            right);
    }

    /// <summary>The features of each candidate, "none" first, and which is right.</summary>
    private sealed record Choice(PronounClass Pronoun, AntecedentFeature[][] Candidates, int Right);
}
