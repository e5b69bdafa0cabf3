using System.Buffers;
using System.Collections.Frozen;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>"Our correspondent counted 22 bodies": what an outlet's own people saw needs nobody else to stand behind it.</summary>
internal sealed class Observations(string text, string? outlet)
{
    private const int Farthest = 4;
    private const int MostWordsOfOutlet = 6;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»");

    /// <summary>The quotations of the text in its order; found when somebody is first seen to say "I saw".</summary>
    private List<TextSpan>? _quoted;

    private static readonly FrozenDictionary<string, string> Sorts = WordTable.Map("Claims.Data.observers", StringComparer.OrdinalIgnoreCase, static row => row[1]);

    /// <summary>Whether a description is of an outlet's own people, whichever outlet's.</summary>
    public static bool AreOutletsPeople(string description) => HeadWord(description) is { } head && IsObserver(head);

    /// <summary>"our correspondent", "its reporters": this report's own people.</summary>
    public bool IsOwn(VoiceParty party) => party is { Named: false, Kind: not PartyKind.Outlet } && AreOutletsPeople(party.Name)
        && party.Span is { } span && FirstWord(span) is { } first && IsOwner(first);

    /// <summary>Whether the text's own statement tells what its people saw, in its own words or in those of its sentence around it.</summary>
    public bool IsOne(TextSpan statement, TextSpan sentence) => Sees(statement) || (sentence.Contains(statement) && (IsSeenBefore(sentence, statement) || IsSeenBehind(sentence, statement)));

    private bool Sees(TextSpan span)
    {
        var (since, owned) = (int.MaxValue, false);
        foreach (var word in new Words(span.In(text)))
        {
            var form = word.In(span.In(text)).ToString();
            if (owned && IsObserver(form))
            {
                since = 0;
            }
            else if (since < Farthest && Sorts.GetValueOrDefault(form) == "sees")
            {
                return true;
            }

            (owned, since) = (IsOwner(form) || (owned && !IsObserver(form) && since == int.MaxValue && char.IsUpper(form[0])), since == int.MaxValue ? since : since + 1);
        }

        return false;
    }

    /// <summary>"*I saw* two aircraft drop four bombs": a report that says "I" in its own voice is its reporter's.</summary>
    private bool IsSeenBefore(TextSpan sentence, TextSpan statement)
    {
        var before = text.AsSpan(sentence.Start, statement.Start - sentence.Start).TrimEnd();
        if (before.ContainsAny(Quotes)) { return false; }
        var (who, seen) = ("", "");
        foreach (var word in new Words(before))
        {
            (who, seen) = (seen, word.In(before).ToString());
        }

        return (who is "I" || who.Equals("we", StringComparison.OrdinalIgnoreCase)) && Sorts.GetValueOrDefault(seen) == "sees" && before.EndsWith(seen, StringComparison.Ordinal)
            && !IsQuoted(statement);
    }

    /// <summary>In a quotation over several sentences whoever is quoted saw it, also where no mark stands in this one.</summary>
    private bool IsQuoted(TextSpan statement)
    {
        if (_quoted is null)
        {
            var tokenized = Tokenizer.Tokenize(text);
            _quoted = [.. QuotationMarks.Find(tokenized).Quotations.Select(one => TextSpan.FromBounds(tokenized.Tokens[one.First].Span.Start, tokenized.Tokens[one.Last].Span.End))];
        }

        return _quoted.Exists(quoted => quoted.Start <= statement.Start && statement.Start < quoted.End);
    }

    /// <summary>"Artillery fired on the town, *a correspondent of Radio Dorrum saw*", in Radio Dorrum.</summary>
    private bool IsSeenBehind(TextSpan sentence, TextSpan statement)
    {
        var behind = text.AsSpan(statement.End, sentence.End - statement.End);
        if (outlet is null || behind.ContainsAny(Quotes) || behind.TrimStart() is not [',', ..]) { return false; }
        var (observer, own, passed) = (false, false, 0);
        foreach (var word in new Words(behind))
        {
            var form = word.In(behind).ToString();
            if (!observer)
            {
                observer = IsObserver(form);
                own |= IsOwner(form);
                if (++passed > Farthest) { return false; }
            }
            else if (Sorts.GetValueOrDefault(form) == "sees")
            {
                return own || behind[..word.Start].Contains(outlet.StartsWith("The ", StringComparison.Ordinal) ? outlet.AsSpan(4) : outlet, StringComparison.OrdinalIgnoreCase);
            }
            else if (++passed > Farthest + MostWordsOfOutlet + Farthest)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOwner(string word) => word.Equals("our", StringComparison.OrdinalIgnoreCase) || word.Equals("its", StringComparison.OrdinalIgnoreCase) || word.Equals("this", StringComparison.OrdinalIgnoreCase);

    private static bool IsObserver(string word) => Sorts.GetValueOrDefault(word) == "observer";

    /// <summary>The last word before "of the Herald", "at the scene".</summary>
    private static string? HeadWord(string words)
    {
        string? last = null;
        foreach (var word in new Words(words))
        {
            var form = word.In(words);
            if (last is not null && form is "of" or "for" or "from" or "with" or "at" or "in" or "on") { break; }
            last = form.ToString();
        }

        return last;
    }

    private string? FirstWord(TextSpan span)
    {
        foreach (var word in new Words(span.In(text)))
        {
            return word.In(span.In(text)).ToString();
        }

        return null;
    }
}
