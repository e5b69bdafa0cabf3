using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>The words of one report, and what is known of them: whose names they are part of, which tell a time or figure, which tell who told.</summary>
internal sealed class ReportWords
{
    private const int LongestMention = 60;

    /// <summary>In characters.</summary>
    private const int FarthestWord = 70;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:–—");

    private readonly StatedReport _report;
    private readonly List<(TextSpan Span, Party Party)> _mentions = [];
    private readonly BitArray _timesAndFigures;

    public ReportWords(StatedReport report)
    {
        _report = report;
        foreach (var party in report.Parties)
        {
            foreach (var span in party.Mentions)
            {
                if (span.Length <= LongestMention) { _mentions.Add((span, party)); }
            }
        }

        _timesAndFigures = new BitArray(report.Report.Text.Length);
        foreach (var time in report.Times) { Mark(time.Span, null); }
        foreach (var quantity in report.Quantities) { Mark(quantity.Span, quantity.OfSpan); }
        _mentions.Sort(static (left, right) => (left.Span.Start, -left.Span.Length).CompareTo((right.Span.Start, -right.Span.Length)));
    }

    /// <summary>Hands over the words of a statement that tell something: none of times and figures, none of who told it.</summary>
    public void Read(Statement statement, StatementWords words)
    {
        var text = _report.Report.Text;
        var at = FirstMention(statement.Span.Start);
        var span = statement.Span.In(text);
        foreach (var word in new Words(span))
        {
            var place = new TextSpan(statement.Span.Start + word.Start, word.Length);
            if (statement.Event.Trigger.Overlaps(place)) { words.PassTrigger(); }
            if (statement.Event.Trigger.Overlaps(place) || IsTimeOrFigure(place) || IsCredit(place, statement)) { continue; }
            while (at < _mentions.Count && _mentions[at].Span.End <= place.Start) { at++; }
            if (PartyAt(at, place) is { } party)
            {
                if (party.Kind == PartyKind.Outlet && !statement.Event.Recipients.Contains(party.Id)) { continue; }
                words.AddMention(party);
                words.AddGuises(word.In(span));
            }
            else { words.Add(word.In(span), ReportNames.OpensSentence(text, place.Start) && !ReportNames.NextIsCapital(text, place.End), IsNear(place, statement.Event.Trigger)); }
        }
    }

    /// <summary>The named party whose name this word is part of.</summary>
    private Party? PartyAt(int at, TextSpan word)
    {
        for (; at < _mentions.Count && _mentions[at].Span.Start <= word.Start; at++)
        {
            var (span, party) = _mentions[at];
            if (span.Contains(word) && party.Named && char.IsUpper(_report.Report.Text[span.Start]) && span.Length <= party.Name.Length + 12) { return party; }
        }

        return null;
    }

    /// <summary>Where all that the statement has of a party is its name as the source, the party was taken for a participant by mistake.</summary>
    public bool IsTeller(Party party, Statement statement)
    {
        var isTeller = false;
        for (var at = FirstMention(statement.Span.Start); at < _mentions.Count && _mentions[at].Span.Start < statement.Span.End; at++)
        {
            var (mention, mentioned) = _mentions[at];
            if (mentioned.Id != party.Id || !statement.Span.Contains(mention)) { continue; }
            if (!IsCredit(mention, statement)) { return false; }
            isTeller = true;
        }

        return isTeller;
    }

    /// <summary>Whether words of the statement tell who told it, or stand beside what its voice says.</summary>
    private bool IsCredit(TextSpan words, Statement statement)
    {
        if (statement.Attribution is { } id && _report.Contents.TryGetValue(id, out var content) && Holds(content, statement.Event.Trigger) && !Holds(content, words)) { return true; }
        for (var at = FirstCredit(statement.Span.Start); at < _report.Credits.Length && _report.Credits[at].Start < words.End; at++)
        {
            if (_report.Credits[at].Contains(words) && !_report.Credits[at].Overlaps(statement.Event.Trigger)) { return true; }
        }

        return false;
    }

    private static bool Holds(ImmutableArray<TextSpan> content, TextSpan words)
    {
        foreach (var span in content)
        {
            if (span.Contains(words)) { return true; }
        }

        return false;
    }

    private int FirstCredit(int start)
    {
        var (low, high) = (0, _report.Credits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _report.Credits[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>In the trigger's own stretch between commas: a statement's other words are what it says beside the event.</summary>
    private bool IsNear(TextSpan word, TextSpan trigger)
    {
        var between = word.Start < trigger.Start ? TextSpan.FromBounds(word.End, Math.Max(word.End, trigger.Start)) : TextSpan.FromBounds(Math.Min(trigger.End, word.Start), word.Start);
        return between.Length <= FarthestWord && !between.In(_report.Report.Text).ContainsAny(Stops);
    }

    private int FirstMention(int start)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _mentions[middle].Span.Start < start - LongestMention ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>By the word's first character.</summary>
    private bool IsTimeOrFigure(TextSpan word) => _timesAndFigures[word.Start];

    private void Mark(TextSpan span, TextSpan? but)
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (but is not { } kept || at < kept.Start || at >= kept.End) { _timesAndFigures[at] = true; }
        }
    }
}
