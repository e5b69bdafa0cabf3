using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Mentions.Vocabulary;
using Hearsay.Text;

namespace Hearsay.Mentions.Actors;

/// <summary>What is known beforehand about actors: states, institutions, outlets, office holders. Names are matched as they are spelled.</summary>
public sealed class ActorTable
{
    private static readonly Lazy<ActorTable> BuiltIn = new(LoadBuiltIn);

    private readonly ImmutableArray<Actor> _actors;
    private readonly FrozenDictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> _byName;
    private readonly FrozenDictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> _behindArticle;
    private readonly FrozenDictionary<string, ImmutableArray<Actor>>.AlternateLookup<ReadOnlySpan<char>> _bySurname;

    private ActorTable(ImmutableArray<Actor> actors)
    {
        _actors = actors;
        var known = actors.Where(static actor => actor.Office is null).ToList();
        var names = known.Select(static actor => (actor.Name, actor)).Concat(known.SelectMany(static actor => actor.Aliases.Select(alias => (alias, actor)))).ToList();
        _byName = Index(names.Concat(names.Where(static pair => WithoutArticle(pair.Item1) is { } rest && rest.Contains(' ')).Select(static pair => (WithoutArticle(pair.Item1)!, pair.actor))));
        _behindArticle = Index(names.Where(static pair => WithoutArticle(pair.Item1) is not null).Select(static pair => (WithoutArticle(pair.Item1)!, pair.actor)));
        _bySurname = actors.Where(static actor => actor.Office is not null)
            .SelectMany(static actor => actor.Aliases.Append(actor.Name).Select(alias => (alias, actor)))
            .GroupBy(static pair => pair.alias, static pair => pair.actor, NameComparer.Exact)
            .ToFrozenDictionary(static group => group.Key, static group => group.ToImmutableArray(), NameComparer.Exact)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The actors that come with the library.</summary>
    public static ActorTable Default => BuiltIn.Value;

    public static ActorTable Empty { get; } = new([]);

    public ImmutableArray<Actor> Actors => _actors;

    /// <summary>Reads an actor file (format: the README beside the built-in ones).</summary>
    /// <exception cref="ActorFileException">Some lines cannot be read; all of them are named.</exception>
    public static ActorTable Load(Stream stream) => new(ActorFile.Read(stream));

    /// <summary>This table and another, whose entries win where both know a name.</summary>
    public ActorTable With(ActorTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new ActorTable([.. other._actors, .. _actors]);
    }

    /// <summary>
    /// The state, institution or outlet of this name or alias, without its article, or null. A name of one word behind an article
    /// ("The Hill") is known by it: without <paramref name="article"/> Hill is a person.
    /// </summary>
    public Actor? Find(ReadOnlySpan<char> name, bool article = false) =>
        _byName.TryGetValue(name, out var actor) || (article && _behindArticle.TryGetValue(name, out actor)) ? actor : null;

    /// <summary>
    /// The one person of this name or surname who held the office on the day; null where none or several did.
    /// "President Quill" is one person at any time where one Quill held the office; where two did, only on a known day.
    /// </summary>
    public Actor? Holder(ReadOnlySpan<char> surname, ReadOnlySpan<char> role, DateOnly? day)
    {
        if (!_bySurname.TryGetValue(surname, out var holders))
        {
            return null;
        }

        Actor? found = null;
        foreach (var holder in holders)
        {
            if (holder.HeldOn(day) && role.Contains(holder.Office, StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null && found.Name != holder.Name)
                {
                    return null;
                }

                found = holder;
            }
        }

        return found;
    }

    /// <summary>The one person who held a country's office on a day; null where none or several did, or where no day is known.</summary>
    public Actor? HolderOf(string country, ReadOnlySpan<char> role, DateOnly? day)
    {
        Actor? found = null;
        foreach (var holder in _actors)
        {
            if (holder.Office is { } office && day is not null && holder.Country == country && holder.HeldOn(day)
                && role.Equals(office, StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null && found.Name != holder.Name)
                {
                    return null;
                }

                found = holder;
            }
        }

        return found;
    }

    private static string? WithoutArticle(string name) => name.StartsWith("The ", StringComparison.Ordinal) ? name[4..] : null;

    private static FrozenDictionary<string, Actor>.AlternateLookup<ReadOnlySpan<char>> Index(IEnumerable<(string Name, Actor Actor)> names)
    {
        var index = new Dictionary<string, Actor>(NameComparer.Exact);
        foreach (var (name, actor) in names)
        {
            index.TryAdd(name, actor);
        }

        return index.ToFrozenDictionary(NameComparer.Exact).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static ActorTable LoadBuiltIn()
    {
        var actors = ImmutableArray.CreateBuilder<Actor>();
        foreach (var file in (string[])["states", "institutions", "outlets", "offices"])
        {
            using var stream = WordTable.Open($"Mentions.Data.{file}");
            actors.AddRange(ActorFile.Read(stream));
        }

        return new ActorTable(actors.ToImmutable());
    }
}
