using System.Runtime.InteropServices;
using Hearsay.Grammar;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.References;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Phrases;

/// <summary>All phrases of a text with their entities, found by head token.</summary>
internal sealed class PhraseTable
{
    private readonly NatureModel _natures;
    private readonly int[] _byHead;
    private readonly List<NounPhrase> _phrases;
    private readonly bool?[] _headlines;

    public PhraseTable(Tree tree, ActorLookup actors, NatureModel natures)
    {
        (Tree, Actors, _natures) = (tree, actors, natures);
        _phrases = new KnownNames(tree, actors).Join(new PhraseSpotter(tree).Spot());
        _headlines = new bool?[tree.Text.Sentences.Length];
        _byHead = new int[tree.Text.Tokens.Length];
        Array.Fill(_byHead, -1);
        for (var index = 0; index < _phrases.Count; index++)
        {
            _byHead[_phrases[index].Head] = index;
            Score(index);
        }
    }

    public Tree Tree { get; }

    public ParsedText Text => Tree.Text;

    public ActorLookup Actors { get; }

    /// <summary>How far the head of a name may be from its other words.</summary>
    private const int LongestName = 6;

    /// <summary>Outweighs what the model makes of a rare word.</summary>
    private const float PlaceOfState = 4;

    public List<Entity> Entities { get; } = [];

    public int Count => _phrases.Count;

    public ref NounPhrase this[int index] => ref CollectionsMarshal.AsSpan(_phrases)[index];

    /// <summary>The phrase headed by a token, or -1.</summary>
    public int At(int head) => head >= 0 && head < _byHead.Length ? _byHead[head] : -1;

    /// <summary>The entity of the phrase headed by a token, or -1.</summary>
    public int EntityAt(int head) => At(head) is >= 0 and var index ? this[index].Entity : -1;

    /// <summary>The words [First, End) of the name in which a token stands, null where it stands in none.</summary>
    public (int First, int End)? NameAround(int token)
    {
        for (var head = token - LongestName; head < token + LongestName; head++)
        {
            if (At(head) is >= 0 and var index && this[index] is { Form: MentionForm.Name } name && name.CoreFirst <= token && token < name.CoreEnd)
            {
                return (name.CoreFirst, name.CoreEnd);
            }
        }

        return null;
    }

    /// <summary>Lets the model judge a phrase, at first and again when its name turns out to be another.</summary>
    public void Score(int index)
    {
        ref var phrase = ref this[index];
        phrase.Scores = phrase.Form == MentionForm.Pronoun ? default : _natures.Score(Tree, phrase, Actors);
        phrase.Scores.Place += OwnsWhatStatesOwn(phrase) ? PlaceOfState : 0;
    }

    /// <summary>"Norvia's foreign minister": one word that owns what hardly a person does.</summary>
    private bool OwnsWhatStatesOwn(in NounPhrase phrase) =>
        phrase.Form == MentionForm.Name && phrase.CoreEnd - phrase.CoreFirst == 1 && Text.Relations[phrase.Head] == Relation.NmodPoss
        && Text.Heads[phrase.Head] is >= 0 and var owned && WordSenses.OfNoun(Text.Form(owned)).HasFlag(WordSense.OfState)
        && !WordSenses.Of(Text.Form(phrase.Head)).HasFlag(WordSense.FirstName);

    /// <summary>Whether most words of the sentence are capitalised, as in an American headline: there a capital tells nothing.</summary>
    public bool IsHeadline(int sentence) => _headlines[sentence] ??= LooksLikeHeadline(sentence);

    private bool LooksLikeHeadline(int sentence)
    {
        var (capital, lower) = (0, 0);
        var (first, end, _) = Text.Sentences[sentence];
        for (var token = first; token < end && token < first + 40; token++)
        {
            var form = Text.Form(token);
            capital += form.Length > 3 && char.IsUpper(form[0]) ? 1 : 0;
            lower += form.Length > 3 && char.IsLower(form[0]) ? 1 : 0;
        }

        return capital > 3 * lower && (capital > 3 || (capital > 1 && sentence == 0 && !Text.Form(end - 1).SequenceEqual(".")));
    }

    public ReadOnlySpan<char> Core(in NounPhrase phrase) => Words(phrase.CoreFirst, phrase.CoreEnd);

    public ReadOnlySpan<char> Words(int first, int end) => Text.Tokenized.SpanOf(first, end).In(Text.Text);

    /// <summary>A new entity described by these tokens, which are no noun phrase, or one more mention of a known one; none is found by its head.</summary>
    public int Describe(int first, int end, int head, Entity? known = null)
    {
        var entity = known ?? NewEntity();
        entity.Phrases.Add(_phrases.Count);
        entity.Scores = known is null ? new NatureScores { Person = 1 } : entity.Scores;
        _phrases.Add(new NounPhrase
        {
            Head = head,
            Sentence = Text.Tokenized.SentenceAt(head),
            First = first,
            End = end,
            CoreFirst = first,
            CoreEnd = end,
            RoleFirst = first,
            RoleEnd = first,
            Form = MentionForm.Nominal,
            Senses = WordSenses.OfNoun(Text.Form(head)),
            Entity = entity.Index,
        });
        return entity.Index;
    }

    public Entity NewEntity()
    {
        var entity = new Entity(Entities.Count);
        Entities.Add(entity);
        return entity;
    }
}
