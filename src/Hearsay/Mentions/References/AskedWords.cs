using System.Collections.Immutable;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Mentions.References;

/// <summary>What the words of a phrase ask of its antecedent, read once for all its candidates: its noun, its country.</summary>
internal sealed class AskedWords(PhraseTable table)
{
    private readonly char[] _noun = new char[WordSenses.LongestNoun];
    private int _head = -1;
    private int _length;
    private int _countryHead = -1;
    private string? _country;

    /// <summary>The nouns for which the phrase's own may stand.</summary>
    public ImmutableArray<string> Equivalents { get; private set; } = [];

    /// <summary>The head noun's singular; empty where no list could hold it.</summary>
    public ReadOnlySpan<char> Noun => _noun.AsSpan(0, _length);

    /// <summary>Turns to a phrase's head noun.</summary>
    public void TurnTo(in NounPhrase phrase)
    {
        if (phrase.Head == _head)
        {
            return;
        }

        _head = phrase.Head;
        var form = table.Text.Form(_head);
        _length = form.Length <= _noun.Length ? WordSenses.Singular(form, _noun) : 0;
        Equivalents = Vocabulary.Equivalents.Of(Noun);
    }

    /// <summary>"the *French* minister"; null where no word before the noun tells a country.</summary>
    public string? CountryOf(in NounPhrase phrase)
    {
        if (phrase.Head != _countryHead)
        {
            (_countryHead, _country) = (phrase.Head, ReadCountry(phrase));
        }

        return _country;
    }

    private string? ReadCountry(in NounPhrase phrase)
    {
        for (var token = phrase.First; token < phrase.Head; token++)
        {
            if (char.IsUpper(table.Text.Form(token)[0]) && table.Actors.Table.Find(table.Text.Form(token)) is { Country: { } country })
            {
                return country;
            }
        }

        return null;
    }
}
