using System.Globalization;
using Hearsay.Mentions;
using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;

namespace Hearsay.Train.Mentions;

/// <summary>How well the finder resolves against the treebank's entities: pronouns, and mentions of persons and organisations.</summary>
internal static class CoreferenceScore
{
    public static string Of(List<GumDocument> documents, MentionModels models)
    {
        var (right, all) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var (hit, wanted, given) = (0, 0, 0);
        foreach (var document in documents)
        {
            var mentioned = new MentionFinder(ActorTable.Default, models).Find(document.Text);
            var table = mentioned.Table;
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var index = 0; index < table.Count; index++)
            {
                ref var phrase = ref table[index];
                var gold = document.Mentions.GetValueOrDefault(phrase.Head);
                if (phrase.Person == GrammaticalPerson.Third && gold is not null && seen.Contains(gold.Entity))
                {
                    var name = phrase.Form switch
                    {
                        MentionForm.Pronoun => phrase.Pronoun.ToString(),
                        MentionForm.Name => "name",
                        _ => phrase.Definite ? "definite" : "other",
                    };
                    Count(name, gold.Type, Before(document, table, index) == gold.Entity);
                }

                if (gold is not null)
                {
                    seen.Add(gold.Entity);
                }
            }

            var somebody = Enumerable.Range(0, table.Count).Where(index => IsSomebody(table, index)).Select(index => table[index].Head).ToHashSet();
            var answers = document.Mentions.Where(static pair => pair.Value.Type is "person" or "organization").Select(static pair => pair.Key).ToHashSet();
            (hit, wanted, given) = (hit + answers.Count(somebody.Contains), wanted + answers.Count, given + somebody.Count);
        }

        void Count(string name, string type, bool isRight)
        {
            foreach (var key in (string[])[name, type is "person" or "organization" ? $"{name} (person, organisation)" : $"{name} (thing, place)"])
            {
                all[key] = all.GetValueOrDefault(key) + 1;
                right[key] = right.GetValueOrDefault(key) + (isRight ? 1 : 0);
            }
        }

        var lines = all.OrderBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => string.Create(CultureInfo.InvariantCulture, $"  {pair.Key}: {100.0 * right[pair.Key] / pair.Value:F1} of {pair.Value}"));
        return $"antecedents right (of mentions that have one):\n{string.Join('\n', lines)}\n"
            + string.Create(CultureInfo.InvariantCulture, $"mentions of persons and organisations: P {100.0 * hit / given:F1} R {100.0 * hit / wanted:F1} F1 {200.0 * hit / (given + wanted):F1}");
    }

    /// <summary>The gold entity of the nearest earlier phrase that the finder gave the same entity, or null.</summary>
    private static string? Before(GumDocument document, PhraseTable table, int index)
    {
        var entity = table.Entities[table[index].Entity];
        for (var place = entity.Phrases.Count - 1; place >= 0; place--)
        {
            if (entity.Phrases[place] < index && document.Mentions.TryGetValue(table[entity.Phrases[place]].Head, out var gold))
            {
                return entity.Members.Length > 0 && place == 0 && document.Groups.TryGetValue(document.Text.Heads[table[entity.Phrases[0]].Head], out var joint)
                    ? joint.Entity
                    : gold.Entity;
            }
        }

        return null;
    }

    private static bool IsSomebody(PhraseTable table, int index) => table[index].Person != GrammaticalPerson.Third
        || (table[index].Entity >= 0 && table.Entities[table[index].Entity] is var entity && (entity.Members.Length > 0 || entity.Nature is Nature.Person or Nature.Organisation));
}
