using System.Globalization;
using Hearsay.Invent.Stories;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Writing;

/// <summary>Writes the sentences in which a report tells its claims, and keeps by which words it told who holds them.</summary>
internal sealed class TellingWriter(World world, TemplateSet grammar, Wording wording, PlannedReport report)
{
    private readonly VoiceWriter _voices = new(wording.Chance);
    private readonly ClauseWriter _clauses = new(world, grammar, wording);
    private readonly Dictionary<PlannedTelling, string> _words = [];
    private Person? _stranger;
    private PlannedTelling? _before;

    /// <summary>Who holds the telling, one for each voice.</summary>
    public IReadOnlyList<string> HolderWords(PlannedTelling telling) => telling.Voices switch
    {
        [] when telling.Through is [var cited, ..] => [cited.Name],
        [] => [],
        [Voice.Observer or Voice.Retractor] => [report.Outlet.Name],
        [Voice.Unnamed first, Voice.Unnamed second] when _words[telling].EndsWith(second.Words, StringComparison.Ordinal) => [first.Words, second.Words],
        [var first, var second] => [_words[telling], _words[telling]],
        _ => [_words[telling]],
    };

    /// <summary>The sentence, or several, as lead or further down.</summary>
    public string Write(PlannedTelling telling, int number, string position)
    {
        var isAgain = position == "body" && _before is { } before && telling.Stance == Stance.Affirms && telling.Through.Count == 0 && before.Through.Count == 0 && telling.Alleged is null
            && telling.Voices is [Voice.Named now] && before.Voices is [Voice.Named then] && now.Institution == then.Institution;
        var rule = isAgain ? "body.again" : $"{position}.{Situation(telling)}";
        var written = new Expansion(grammar, wording, (name, form) => Slot(telling, number, name, form)).Rule(rule);
        if (isAgain && _before is not null)
        {
            _words.TryAdd(telling, _words[_before]);
        }

        _before = telling;
        return written;
    }

    /// <summary>What the same source, or the cited outlet, says or does not say besides.</summary>
    public string Detail(PlannedTelling telling, int number) =>
        new Expansion(grammar, wording, (name, form) => Slot(telling, number, name, form)).Rule(telling.Through.Count > 0 ? "detail.relay" : telling.Voices is [Voice.Named or Voice.Unnamed, ..] ? "detail.said" : "detail.none");

    /// <summary>Prose around the tellings, that tells nothing of them.</summary>
    public string Around(string rule, Claim? claim) => new Expansion(grammar, wording, (name, form) =>
        Common(name, form) ?? (claim is null ? null : name is "T" or "thing" or "G" or "U" or "BS" or "BD" or "BC" ? _clauses.Around("{" + name + "}", claim)
            : name == "C" ? _clauses.Clause(claim, report.Tellings[0].Toll, form) : null)).Rule(rule);

    public string Title(PlannedTelling telling) => Marks.Capitals(new Expansion(grammar, wording, (name, form) => name switch
    {
        "C" => _clauses.Clause(telling.Claim, telling.Toll, "pres"),
        "V" => telling.Through.Count > 0 ? telling.Through[0].Name : report.Outlet.Name,
        "S" => telling.Voices is [Voice.Named named] ? named.Institution.Name : "officials",
        _ => Common(name, form),
    }).Rule("title." + (telling is { Stance: Stance.Affirms, Through.Count: > 0 } ? "relay" : telling.Stance.ToString().ToLowerInvariant())));

    private static string Situation(PlannedTelling telling)
    {
        var voice = telling.Voices switch
        {
            [Voice.Named { BySpeaker: true }] => "person",
            [Voice.Named] => "named",
            [Voice.Unnamed, ..] => "unnamed",
            [Voice.Observer] => "observed",
            _ => "bare",
        };
        return telling switch
        {
            { Stance: Stance.Denies, Voices: [Voice.Named named] } when telling.Claim.Accused.Contains(named.Institution) && telling.Claim.Kind != EventKind.Downing =>
                $"denies.accused.{voice}",
            { Stance: not (Stance.Affirms or Stance.Withdraws) } => $"{telling.Stance.ToString().ToLowerInvariant()}.{voice}",
            { Stance: Stance.Withdraws } => "withdraws",
            { Alleged: not null } => $"alleged.{voice}",
            { Through: [_, _] } => voice == "bare" ? "chain.bare" : "chain",
            { Through: [_] } => $"relay.{voice}",
            { Voices: [] } => "own",
            _ => voice,
        };
    }

    private string? Slot(PlannedTelling telling, int number, string name, string form) => name switch
    {
        "P" => Marks.Around(_clauses.Clause(telling.Claim, telling.Toll, form.Length > 0 ? form : "free"), number),
        "E" => Marks.Around(_clauses.Noun(telling.Claim), number),
        "H" => Holder(telling),
        "HP" => Speaker(telling, "person"),
        "HX" => Speaker(telling, "person.after"),
        "he" => Pronoun(telling),
        "be" => telling.Voices is [Voice.Unnamed { IsPlural: false }] ? "was" : "were",
        "V" => telling.Through[0].Name,
        "M" => Channel(telling),
        "V2" => telling.Through[^1].Name,
        "vs" => telling.Through[0].Short,
        "vday" => (telling.RestsOn ?? report).Published.DayOfWeek.ToString(),
        "who" => telling.Alleged,
        "T" => telling.Claim.Town,
        _ => Common(name, form),
    };

    private string? Common(string name, string form) => name switch
    {
        "own" => report.Outlet.Name,
        "ownshort" => "this " + report.Outlet.Short[4..],
        "day" => report.Published.DayOfWeek.ToString(),
        "date" => report.Published.ToString("MMM d", CultureInfo.InvariantCulture),
        "home" => report.Outlet.Home.Capital,
        "HOME" => report.Outlet.Home.Capital.ToUpperInvariant(),
        "num" => Number(form),
        "town" => wording.Chance.Of(world.Towns),
        "someone" => (_stranger = new Names(Chance.Of(wording.Chance.Below(1 << 30), "stranger")).Person()).Name,
        "she" => _stranger?.Pronoun,
        "her" => _stranger?.IsWoman == true ? "her" : "his",
        "LS" => world.Land.Name,
        "LD" => world.Land.Demonym,
        "LC" => world.Land.Capital,
        "RS" => world.Rival.Name,
        "RD" => world.Rival.Demonym,
        "TS" => world.Third.Name,
        _ => null,
    };

    private static string Channel(PlannedTelling telling)
    {
        telling.IsToldDirectly = true;
        return telling.Through[0].Name;
    }

    private string Holder(PlannedTelling telling)
    {
        var words = telling.Voices switch
        {
            [Voice.Named named] => _voices.Institution(named.Institution),
            [Voice.Unnamed, ..] => _voices.Unnamed(telling.Voices),
            _ => report.Outlet.Name,
        };
        return _words[telling] = words;
    }

    private string Speaker(PlannedTelling telling, string rule)
    {
        var institution = ((Voice.Named)telling.Voices[0]).Institution;
        var speaker = institution.Speaker;
        if (_voices.Knows(speaker))
        {
            return _words[telling] = speaker.Family;
        }

        // No genitive of a long name: "the civil defence in Tolvar's chief".
        var phrase = wording.Chance.Of([.. institution.Phrases.Where(static one => !one.Contains(" in ", StringComparison.Ordinal) && !one.Contains(" of ", StringComparison.Ordinal) && !one.Contains("'s", StringComparison.Ordinal))]);
        _words[telling] = _voices.Speaker(institution);
        return new Expansion(grammar, wording, (name, _) => name switch
        {
            "name" => speaker.Name,
            "role" => institution.SpeakerRole,
            "arole" => institution.SpeakerRole.StartsWith("spokes", StringComparison.Ordinal) ? "a " + institution.SpeakerRole + " for" : "the " + institution.SpeakerRole + " of",
            "inst" => phrase,
            "inst's" => phrase.EndsWith('s') ? phrase + "'" : phrase + "'s",
            _ => null,
        }).Rule(rule);
    }

    private string Pronoun(PlannedTelling telling) => _voices.LastSpeaker?.Pronoun ?? telling.Voices switch
    {
        [Voice.Unnamed { IsPlural: false } one] => one.Short,
        [Voice.Unnamed, ..] => "they",
        _ => "it",
    };

    /// <summary>A number of the world's, the same in every report of the case: nobody is to contradict anybody by chance.</summary>
    private string Number(string range)
    {
        var ends = range.Split('-').Select(static end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return Chance.Of(ends[0], $"{world.Land.Name} {range}").From(ends[0], ends[1]).ToString(CultureInfo.InvariantCulture);
    }
}
