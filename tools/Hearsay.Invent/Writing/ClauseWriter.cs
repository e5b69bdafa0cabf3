using System.Globalization;
using Hearsay.Invent.Stories;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Writing;

/// <summary>Writes a claim as a clause: who did what, with whatever verb, active or passive, in the tense that is asked for.</summary>
internal sealed class ClauseWriter(World world, TemplateSet grammar, Wording wording)
{
    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <param name="form">
    /// "free" (by itself), "said" (after a verb of saying), "past", "pres", "neg", "negsaid", "ing"; "own" and "negown" with the accused as "its", "ours" with "our".
    /// </param>
    public string Clause(Claim claim, Toll? toll, string form)
    {
        var chance = wording.Chance;
        var (tense, owner) = form switch
        {
            "free" => (chance.In100(60) ? "past" : "perf", ""),
            "said" => (chance.In100(75) ? "pperf" : "past", ""),
            "neg" => (chance.In100(50) ? "negpast" : "negperf", ""),
            "negsaid" => ("negpperf", ""),
            "own" => ("pperf", "its"),
            "negown" => (chance.In100(70) ? "negpperf" : "negpast", "its"),
            "ours" => (chance.In100(50) ? "negpast" : "negperf", "our"),
            "ing" => ("ing", "its"),
            _ => (form, ""),
        };
        var isOwn = owner.Length > 0;
        var line = wording.Line(grammar, "event." + claim.Kind.ToString().ToLowerInvariant(), isOwn ? static line => line.StartsWith("{A} ~", StringComparison.Ordinal) : null);
        var verbAt = line.AsSpan().IndexOfAny('~', '=');
        var verbEnd = line.IndexOf(' ', verbAt) is var space and >= 0 ? space : line.Length;
        var subject = Expand(line[..verbAt].Trim(), claim, toll, owner);
        var verb = Conjugation.Of(line[(verbAt + 1)..verbEnd], line[verbAt] == '=', tense, subject.StartsWith("p:", StringComparison.Ordinal));
        var rest = Bare(Expand(line[verbEnd..], claim, toll, ""));
        var time = !claim.IsToll && tense is "past" or "pperf" && !claim.IsToll && chance.In100(45) ? " " + Expand("{time." + claim.Part + "}", claim, toll, "") : "";
        return (tense == "ing" ? "" : Bare(subject) + " ") + verb + rest + time;
    }

    /// <summary>The event as a noun with its place: "the seizure of the terminal at ...".</summary>
    public string Noun(Claim claim) => Bare(Expand("{noun." + claim.Kind.ToString().ToLowerInvariant() + "}", claim, toll: null, ""));

    /// <summary>The place of the event, for texts around it.</summary>
    public string Around(string template, Claim claim) => Bare(Expand(template, claim, toll: null, ""));

    private string Expand(string template, Claim claim, Toll? toll, string owner) => new Expansion(grammar, wording, (name, _) => name switch
    {
        "A" => Expand("{" + (owner.Length > 0 ? "own." : "actor.") + claim.Actor + "}", claim, toll, owner),
        "O" => Expand("{object." + claim.Kind.ToString().ToLowerInvariant() + "}", claim, toll, ""),
        "its" => owner,
        "T" => claim.Town,
        "thing" => claim.Thing,
        "G" => world.Group.Name,
        "U" => world.Unit.Name,
        "BD" => claim.By?.Demonym,
        "BS" => claim.By?.Name,
        "BC" => claim.By?.Capital,
        "LS" => world.Land.Name,
        "LC" => world.Land.Capital,
        "LD" => world.Land.Demonym,
        "RD" => world.Rival.Demonym,
        "RS" => world.Rival.Name,
        "d" => claim.Day.DayOfWeek.ToString(),
        "n" => toll is null ? null : (toll.Wording.Length > 0 ? toll.Wording + " " : "") + Number(toll.Count),
        _ => null,
    }).Template(template);

    private static string Number(int count) => count < Numbers.Length ? Numbers[count] : count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Without the marks of number that only the verb needs.</summary>
    private static string Bare(string words) => words.Replace("p:", "", StringComparison.Ordinal).Replace("s:", "", StringComparison.Ordinal);
}
