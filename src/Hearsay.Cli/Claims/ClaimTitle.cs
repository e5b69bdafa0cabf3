using Hearsay.Claims.Books;
using Hearsay.Text;

namespace Hearsay.Cli.Claims;

/// <summary>
/// A claim by its clearest telling's own words. Where these are less than a clause ("was counting loaves instead"), their whole sentence stands there with
/// the words marked: who reads a list must not have to guess who did it.
/// </summary>
internal sealed class ClaimTitle(ClaimBook book)
{
    private const int LongestSentence = 240;

    /// <summary>In quotation marks, but for a sentence that has its own.</summary>
    public string Of(Claim claim) => Words(claim) is ['“' or '"' or '‘', ..] quoted ? $"{quoted} [{claim.Id}]" : $"“{Words(claim)}” [{claim.Id}]";

    public string Words(Claim claim) => ReadingOf(claim) is { } reading && !IsClause(claim, reading) && Sentence(claim, reading) is { } marked
        ? marked
        : TellingText.OneLine(claim.Words);

    /// <summary>Null where a person rejected the clearest telling: then nothing of its reading is told here.</summary>
    private Reading? ReadingOf(Claim claim) => claim.Tellings.FirstOrDefault(telling => telling.Report.Id == claim.In.Id) is { } telling ? book.ReadingOf(telling) : null;

    /// <summary>It begins a sentence, or has somebody in it before its verb.</summary>
    private static bool IsClause(Claim claim, Reading reading)
    {
        if (ClaimOrder.IsFragment(claim)) { return false; }
        var (span, told) = (claim.Clearest.Span, claim.Clearest.Event);
        var before = TextSpan.FromBounds(span.Start, Math.Max(span.Start, told.Trigger.Start));
        return !char.IsLower(claim.Words.TrimStart()[0]) || reading.Parties.Where(party => told.Actors.Contains(party.Id) || told.Recipients.Contains(party.Id))
            .SelectMany(static party => party.Mentions).Any(before.Overlaps);
    }

    /// <summary>Null where the words are the whole of their sentence.</summary>
    private static string? Sentence(Claim claim, Reading reading)
    {
        var (text, span) = (claim.In.Text, claim.Clearest.Span);
        var sentences = reading.Sentences.Where(sentence => sentence.Overlaps(span)).ToList();
        if (sentences.Count == 0) { return null; }
        var (before, words, after) = (Flat(text[Math.Min(sentences[0].Start, span.Start)..span.Start]), Flat(text[span.Start..span.End]), Flat(text[span.End..Math.Max(sentences[^1].End, span.End)]));
        if (before.Trim().Length == 0 && after.Trim(' ', '.', '”', '"', '’').Length == 0) { return null; }
        var room = Math.Max(20, (LongestSentence - words.Length) / 2);
        return $"{(before.Length <= room ? before.TrimStart() : "…" + before[CutAt(before, before.Length - room)..])}‹{words}›{(after.Length <= room ? after.TrimEnd() : after[..CutBack(after, room)] + "…")}";
    }

    private static int CutAt(string text, int place) => text.IndexOf(' ', place) is >= 0 and var gap ? gap + 1 : text.Length;

    private static int CutBack(string text, int place) => Math.Max(0, text.LastIndexOf(' ', place));

    private static string Flat(string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return flat.Length == 0 ? text.Length > 0 ? " " : "" : $"{(char.IsWhiteSpace(text[0]) ? " " : "")}{flat}{(char.IsWhiteSpace(text[^1]) ? " " : "")}";
    }
}
