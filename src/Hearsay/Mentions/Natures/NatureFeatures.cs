using Hearsay.Grammar;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.Natures;

/// <summary>What of a noun phrase tells whether it is a person, an organisation, a place or another thing: words, form, and its place in the clause.</summary>
internal static class NatureFeatures
{
    private const int Longest = 64;

    public static void Read<TSink>(Tree tree, in NounPhrase phrase, ActorLookup actors, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var text = tree.Text;
        var form = phrase.Form == MentionForm.Name ? 'N' : 'n';
        Add(ref sink, form, "bias", []);
        Add(ref sink, form, phrase.Plural ? "plural" : "singular", []);
        Span<char> word = stackalloc char[Longest];
        if (phrase.Form == MentionForm.Name)
        {
            Name(tree, phrase, actors, ref sink);
        }
        else
        {
            var head = text.Form(phrase.Head);
            if (head.Length < Longest)
            {
                var length = WordSenses.Singular(head, word);
                Add(ref sink, form, "w=", word[..length]);
                Add(ref sink, form, "e=", word[Math.Max(0, length - 3)..length]);
                Add(ref sink, form, "f=", word[Math.Max(0, length - 4)..length]);
            }

            Add(ref sink, form, phrase.Definite ? "definite" : phrase.Indefinite ? "indefinite" : "bare", []);
        }

        Senses(ref sink, form, "s:", phrase.Senses);
        Place(tree, phrase, form, ref sink, word);
    }

    private static void Name<TSink>(Tree tree, in NounPhrase phrase, ActorLookup actors, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var text = tree.Text;
        var length = phrase.CoreEnd - phrase.CoreFirst;
        var first = text.Form(phrase.CoreFirst);
        var last = text.Form(phrase.CoreEnd - 1);
        Add(ref sink, 'N', length switch { 1 => "1", 2 => "2", 3 => "3", _ => "4+" }, []);
        Add(ref sink, 'N', "last=", last.Length < Longest - 8 ? last : []);
        Add(ref sink, 'N', "end=", last[Math.Max(0, last.Length - 3)..]);
        Senses(ref sink, 'N', "1:", WordSenses.Of(first));
        if (phrase.HasTitle)
        {
            Add(ref sink, 'N', "titled", []);
        }

        if (phrase.HasRole)
        {
            Add(ref sink, 'N', "role", []);
        }

        if (length == 1 && last.Length is > 1 and < 7 && !last.ContainsAnyInRange('a', 'z'))
        {
            Add(ref sink, 'N', "acronym", []);
        }

        if (phrase.Definite)
        {
            Add(ref sink, 'N', length == 1 ? "the1" : "the", []);
        }

        if (actors.Find(tree, phrase) is { } actor)
        {
            Add(ref sink, 'N', "known=", actor.Kind switch
            {
                PartyKind.State => "state",
                PartyKind.Outlet => "outlet",
                PartyKind.Person => "person",
                _ => "organisation",
            });
        }

        foreach (var child in tree.Children(phrase.Head))
        {
            if (text.Relations[child] == Relation.Appos && text.Classes[child] == WordClass.Noun)
            {
                Senses(ref sink, 'N', "a:", WordSenses.OfNoun(text.Form(child)));
            }
        }
    }

    /// <summary>The preposition before it and what it does in its clause: who "said" is seldom a place.</summary>
    private static void Place<TSink>(Tree tree, in NounPhrase phrase, char form, ref TSink sink, Span<char> word)
        where TSink : struct, IFeatureSink
    {
        var text = tree.Text;
        var relation = text.Relations[phrase.Head];
        Add(ref sink, form, "r=", TagNames.Of(relation));
        var marker = tree.Child(phrase.Head, Relation.Case);
        if (marker >= 0 && text.Form(marker).Length < Longest - 8)
        {
            Add(ref sink, form, "p=", text.Form(marker));
        }

        if (text.Heads[phrase.Head] is >= 0 and var governor && text.Form(governor).Length < Longest - 16
            && relation is Relation.Nsubj or Relation.Obj or Relation.NsubjPass or Relation.OblAgent or Relation.NmodPoss or Relation.Conj or Relation.Compound)
        {
            var name = TagNames.Of(relation);
            name.CopyTo(word);
            word[name.Length] = '>';
            var length = text.Form(governor).ToLowerInvariant(word[(name.Length + 1)..]);
            Add(ref sink, form, "g=", word[..(name.Length + 1 + length)]);
        }
    }

    private static void Senses<TSink>(ref TSink sink, char form, ReadOnlySpan<char> name, WordSense senses)
        where TSink : struct, IFeatureSink
    {
        Span<char> digits = stackalloc char[8];
        if (senses == WordSense.None)
        {
            Add(ref sink, form, name, "none");
            return;
        }

        for (var bit = 0; bit < 17; bit++)
        {
            if (((int)senses & (1 << bit)) != 0)
            {
                bit.TryFormat(digits, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
                Add(ref sink, form, name, digits[..length]);
            }
        }
    }

    private static void Add<TSink>(ref TSink sink, char form, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
        where TSink : struct, IFeatureSink
    {
        Span<char> feature = stackalloc char[Longest * 2];
        feature[0] = form;
        name.CopyTo(feature[1..]);
        value.CopyTo(feature[(1 + name.Length)..]);
        sink.Add(feature[..(1 + name.Length + value.Length)]);
    }
}
