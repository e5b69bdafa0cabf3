using Hearsay.Invent.Stories;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Writing;

/// <summary>Tells of the voices of one report: whole when they first come, short afterwards.</summary>
internal sealed class VoiceWriter(Chance chance)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shorts = new(StringComparer.Ordinal);

    /// <summary>Whether the last voice was told of by the name of its speaker.</summary>
    public Person? LastSpeaker { get; private set; }

    public string Institution(Institution institution)
    {
        LastSpeaker = null;
        var isFree = !_shorts.TryGetValue(institution.Short, out var name) || name == institution.Name;
        _shorts[institution.Short] = institution.Name;
        return !_told.Add(institution.Name) && isFree ? institution.Short : chance.Of(institution.Phrases);
    }

    /// <summary>The speaker's name alone where both have been told.</summary>
    public bool Knows(Person speaker) => _told.Contains(speaker.Name);

    public string Speaker(Institution institution)
    {
        (_, _, LastSpeaker) = (_told.Add(institution.Name), _told.Add(institution.Speaker.Name), institution.Speaker);
        _shorts[institution.Short] = institution.Name;
        return institution.Speaker.Name;
    }

    public string Unnamed(IReadOnlyList<Voice> voices)
    {
        LastSpeaker = null;
        var all = voices.Cast<Voice.Unnamed>().ToList();
        if (!_told.Add(all[0].Words))
        {
            return all[0].Short;
        }

        return all.Count == 1 ? all[0].Words : $"{all[0].State?.Demonym} and {all[1].Words}";
    }
}
