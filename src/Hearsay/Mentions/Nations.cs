using Hearsay.Mentions.Actors;
using Hearsay.Mentions.Natures;
using Hearsay.Mentions.Phrases;
using Hearsay.Mentions.References;

namespace Hearsay.Mentions;

/// <summary>
/// From an adjective to the state or place that it belongs to: by the table of actors ("Iraqi"), or by a name in the text that has all of it but the last
/// letters ("Norvian", "Norvia"). An adjective that is asked about becomes a mention of its state.
/// </summary>
internal sealed class Nations
{
    private const int ShortestName = 5;
    private const int LongestEnding = 4;

    private readonly PhraseTable _table;
    private readonly Dictionary<Actor, int> _states = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _places;
    private readonly Dictionary<int, int> _found = [];

    public Nations(PhraseTable table)
    {
        _table = table;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entity in table.Entities)
        {
            if (entity is { Known: { Kind: PartyKind.State } known, Phrases.Count: > 0 })
            {
                _states.TryAdd(known, entity.Index);
            }
            else if (entity is { NamePhrase: >= 0, Nature: Nature.Place } && table.Core(table[entity.NamePhrase]) is { Length: >= ShortestName } name)
            {
                places.TryAdd(name[..^1].ToString(), entity.Index);
            }
        }

        _places = places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int At(int token)
    {
        var form = _table.Text.Form(token);
        if (form.Length < 4 || !char.IsUpper(form[0]) || _table.At(token) >= 0)
        {
            return -1;
        }

        if (!_found.TryGetValue(token, out var entity))
        {
            _found[token] = entity = Find(token, form);
        }

        return entity;
    }

    private int Find(int token, ReadOnlySpan<char> form)
    {
        var known = (token > 0 ? _table.Actors.Table.Find(_table.Words(token - 1, token + 1)) : null) ?? _table.Actors.Table.Find(form);
        if (known is not { Kind: PartyKind.State })
        {
            return known is null ? Place(form) : -1;
        }

        if (_states.TryGetValue(known, out var state))
        {
            _table.Describe(token, token + 1, token, _table.Entities[state]);
            return state;
        }

        var entity = _table.Entities[_table.Describe(token, token + 1, token)];
        (entity.Known, entity.KnownName, entity.Country) = (known, known.Name, known.Country);
        return _states[known] = entity.Index;
    }

    private int Place(ReadOnlySpan<char> form)
    {
        for (var ending = 0; ending <= LongestEnding && form.Length - ending >= ShortestName; ending++)
        {
            if (_places.TryGetValue(form[..(form.Length - ending - 1)], out var place))
            {
                return place;
            }
        }

        return -1;
    }
}
