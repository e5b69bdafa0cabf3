using System.Collections.Frozen;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>For whom a person speaks, by the office that the words of the source beside the name give them.</summary>
internal sealed class Offices(string text, PartyMentions mentions)
{
    private static readonly FrozenSet<string> HeadWords = WordTable.Rows("Claims.Data.heads").Select(static row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words between a person and an institution that part them: "a former Lantern reporter" speaks for nobody.</summary>
    private static readonly string[] Parting = ["former", "ex", "against", "critic", "told", "and", "who"];

    /// <summary>"Jo Bell of the Northern Column", "the service's deputy head, Jo Bell": the institution among these that the source puts beside the name.</summary>
    public Party? Beside(Party person, Attribution? attribution, PartyMentions bodies)
    {
        if (NameIn(person, attribution) is not var (name, source)) { return null; }
        foreach (var (span, party) in bodies.In(source))
        {
            if (party.Id != person.Id && (span.Start >= name.End ? SpeaksFor(name.End, span.Start) : span.End <= name.Start && Heads(span.End, name.Start))) { return party; }
        }

        return null;
    }

    /// <summary>"Jo Bell of the Marsh Column": with an article and capitals it is a body, whatever sort of name it has.</summary>
    public string? OfWhich(Party person, Attribution? attribution)
    {
        if (!person.Named || NameIn(person, attribution) is not var (name, source)) { return null; }
        var behind = text.AsSpan(name.End, source.End - name.End).TrimEnd(" ,");
        if (!behind.StartsWith(" of the ", StringComparison.Ordinal)) { return null; }
        var body = behind[" of the ".Length..];
        foreach (var word in new Words(body))
        {
            if (!char.IsUpper(body[word.Start])) { return null; }
        }

        return body.Length == 0 || body.Contains(',') ? null : body.ToString();
    }

    /// <summary>"The director of Dellun General Hospital": whoever heads an institution or speaks for it, by the words of the office.</summary>
    public static string? SpokenFor(Party party)
    {
        var words = party.Role ?? (party.Named ? "" : party.Description ?? party.Name);
        var isHead = false;
        foreach (var word in new Words(words))
        {
            var form = word.In(words);
            if (isHead && (form is "of" or "for"))
            {
                var isSpokesperson = form is "for";
                var body = words[word.End..].Trim();
                body = body.StartsWith("the ", StringComparison.Ordinal) ? body[4..] : body;
                return body.Any(char.IsUpper) && (isSpokesperson || NameWords.IsInstitution(body)) ? body : null;
            }

            isHead = HeadWords.Contains(form.ToString());
        }

        return null;
    }

    /// <summary>The mention of a person in a source that is nobody else's.</summary>
    private (TextSpan Name, TextSpan Source)? NameIn(Party person, Attribution? attribution)
    {
        if (person.Kind != PartyKind.Person || attribution is not { Source: { Parties: [_], Spans: [var source, ..] } }) { return null; }
        foreach (var (span, party) in mentions.In(source))
        {
            if (party.Id == person.Id) { return (span, source); }
        }

        return null;
    }

    /// <summary>
    /// "Jo Bell of", "Jo Bell, a spokeswoman in Rellin for": nothing but the preposition between them, or an office. A patient at a hospital speaks for
    /// nobody, nor does who speaks to the reporters of a paper.
    /// </summary>
    private bool SpeaksFor(int from, int to)
    {
        var (last, isOffice, others) = ("", false, false);
        foreach (var word in new Words(text.AsSpan(from, to - from)))
        {
            var form = word.In(text.AsSpan(from, to - from)).ToString();
            if (Parting.Contains(form, StringComparer.OrdinalIgnoreCase)) { return false; }
            if (form is "the" or "a" or "an") { continue; }
            isOffice |= HeadWords.Contains(form);
            others |= last.Length > 0;
            last = form;
        }

        return last is "of" or "for" or "from" or "with" or "at" && (isOffice || !others);
    }

    private bool Heads(int from, int to)
    {
        var between = text.AsSpan(from, to - from);
        var heads = false;
        foreach (var word in new Words(between))
        {
            var form = word.In(between).ToString();
            if (Parting.Contains(form, StringComparer.OrdinalIgnoreCase)) { return false; }
            heads |= HeadWords.Contains(form);
        }

        return heads;
    }
}
