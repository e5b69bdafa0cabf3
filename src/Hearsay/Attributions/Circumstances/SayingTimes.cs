using System.Globalization;
using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// When a thing was said: "said on Tuesday evening". Only times that hang on the cue or stand beside it; a time in the content
/// is when the thing happened. Without a day of publication, words that need one give nothing.
/// </summary>
internal sealed class SayingTimes(Tree tree, DateOnly? published)
{
    private const int MostSteps = 4;
    private const int FewSteps = 2;

    /// <summary>.NET's default date is no day of publication: nothing can be before it.</summary>
    private readonly DateOnly? _published = published is { Year: > 1 } ? published : null;

    /// <summary>Null where the report does not say.</summary>
    public SayingTime? Of(AttributionDraft draft, CueAct act, FoundChannel? channel)
    {
        if (!Utterance.Is(act))
        {
            return null;
        }

        var reach = new CueReach(tree, draft);
        for (var token = reach.First; token < reach.End; token++)
        {
            if (Calendar.Find(tree.Text.Form(token)) is not { Sort: not (CalendarWord.Lead or CalendarWord.Last or CalendarWord.PartOfDay) } word
                || !(BelongsToCue(reach, draft, token) || EndsChannel(draft, channel, token)))
            {
                continue;
            }

            if (Read(token, word.Sort, word.Number) is { } time)
            {
                return time;
            }
        }

        return Year(reach, draft);
    }

    private bool BelongsToCue(CueReach reach, AttributionDraft draft, int token)
    {
        if (!reach.IsFree(token))
        {
            return false;
        }

        return reach.IsInCue(token) || IsBeside(draft, token)
            || (tree.Text.Relations[token] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Obj) && HangsOnCue(reach, token));
    }

    // "at a briefing late on Tuesday evening": further down only through words of time and of channel.
    private bool HangsOnCue(CueReach reach, int token)
    {
        if (reach.StepsToCue(token, MostSteps) is not { } steps)
        {
            return false;
        }

        for (; steps > FewSteps; steps--)
        {
            token = tree.Text.Heads[token];
            var form = tree.Text.Form(token);
            if (Calendar.Find(form) is null && ChannelWords.Noun(form) is null && ChannelWords.Medium(form) is null)
            {
                return false;
            }
        }

        return true;
    }

    // "said Tuesday", "said late on Tuesday", "said on May 3 , 2031".
    private bool IsBeside(AttributionDraft draft, int token) =>
        token >= draft.Cue.End && token - draft.Cue.End <= 4 && AreOfCalendar(draft.Cue.End, token);

    // "promised | to rebuild the dam at a rally in Ostra *on Sunday*": where the content swallowed the channel, its hour went along.
    private bool EndsChannel(AttributionDraft draft, FoundChannel? channel, int token)
    {
        if (channel is null || token <= channel.Span.First || draft.Cue.End > channel.Span.First)
        {
            return false;
        }

        var end = token + 1;
        while (end < channel.Span.End && Calendar.Find(tree.Text.Form(end)) is not null)
        {
            end++;
        }

        return end >= channel.Span.End && AreOfCalendar(channel.Span.End, token);
    }

    private bool AreOfCalendar(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Calendar.Find(tree.Text.Form(token)) is null)
            {
                return false;
            }
        }

        return true;
    }

    private SayingTime? Read(int token, CalendarWord sort, int number) => sort switch
    {
        CalendarWord.Weekday => Weekday(token, number),
        CalendarWord.Month => Month(token, number),
        CalendarWord.Today => _published is { } day && !IsName(token) ? new SayingTime(Calendar.Day(day), (token, token + 1)) : null,
        CalendarWord.Yesterday => _published is { } day ? new SayingTime(Calendar.Day(day.AddDays(-1)), (token, WithPartOfDay(token + 1))) : null,
        CalendarWord.Unit => LastUnit(token, number),
        _ => null,
    };

    // "told USA Today".
    private bool IsName(int token) => char.IsUpper(tree.Text.Form(token)[0]) && token > 0 && tree.Text.Classes[token - 1] == WordClass.Propn;

    private SayingTime? Weekday(int token, int number)
    {
        if (Is(token - 1, "next") || Is(token - 1, "every") || Is(token - 1, "each"))
        {
            return null;
        }

        // "Tuesday, March 3", "Tuesday, 3 March": the date says more.
        var after = Is(token + 1, ",") ? token + 2 : token + 1;
        after = Number(after) is null ? after : after + 1;
        if (after < tree.Text.Tokens.Length && Calendar.Find(tree.Text.Form(after)) is { Sort: CalendarWord.Month, Number: var month } && Month(after, month) is { } date)
        {
            return date with { Span = (token, date.Span.End) };
        }

        var last = Is(token - 1, "last");
        return _published is { } day
            ? new SayingTime(Calendar.Day(Calendar.LastWeekday(day, number, before: last)), (last ? token - 1 : token, WithPartOfDay(token + 1)))
            : null;
    }

    /// <summary>"March 3", "March 3, 2026", "3 March 2026", "March 2026", "in March".</summary>
    private SayingTime? Month(int token, int month)
    {
        // "may" and "march" are verbs too.
        if (!char.IsUpper(tree.Text.Form(token)[0]) || tree.Text.Classes[token] is WordClass.Aux or WordClass.Verb)
        {
            return null;
        }

        var before = Number(token - 1) is >= 1 and <= 31;
        var day = before ? Number(token - 1) : Number(token + 1) is >= 1 and <= 31 and var behind ? behind : null;
        var (first, end) = (before ? token - 1 : token, day is not null && !before ? token + 2 : token + 1);
        var yearAt = Is(end, ",") ? end + 1 : end;
        if (Number(yearAt) is >= 1900 and <= 2100 and var year)
        {
            var edtf = day is null ? Calendar.Month((int)year, month) : Calendar.Date((int)year, month, (int)day) is { } full ? Calendar.Day(full) : null;
            return edtf is null ? null : new SayingTime(edtf, (first, yearAt + 1));
        }

        if (_published is not { } now)
        {
            return null;
        }

        if (day is not null)
        {
            return Calendar.LastDate(now, month, (int)day) is { } date ? new SayingTime(Calendar.Day(date), (first, end)) : null;
        }

        return Is(token - 1, "in") || Is(token - 1, "last")
            ? new SayingTime(Calendar.Month(month <= now.Month ? now.Year : now.Year - 1, month), (token, end))
            : null;
    }

    /// <summary>"last week", "last month", "last year"; "this week" may be any of its days and tells nothing new.</summary>
    private SayingTime? LastUnit(int token, int unit)
    {
        if (_published is not { } now || !Is(token - 1, "last") || Is(token - 2, "the"))
        {
            return null;
        }

        var edtf = unit switch
        {
            1 => Calendar.WeekBefore(now),
            2 => Calendar.Month(now.AddMonths(-1).Year, now.AddMonths(-1).Month),
            _ => Calendar.Year(now.Year - 1),
        };
        return new SayingTime(edtf, (token - 1, token + 1));
    }

    /// <summary>"this morning" and "last night" after the cue, and a year alone: "said in 2024".</summary>
    private SayingTime? Year(CueReach reach, AttributionDraft draft)
    {
        for (var token = Math.Max(1, reach.First); token < reach.End; token++)
        {
            if (!BelongsToCue(reach, draft, token))
            {
                continue;
            }

            if (Is(token - 1, "in") && Number(token) is >= 1900 and <= 2100 and var year)
            {
                return new SayingTime(Calendar.Year((int)year), (token, token + 1));
            }

            if (_published is { } day && Calendar.Find(tree.Text.Form(token)) is { Sort: CalendarWord.PartOfDay })
            {
                var night = Is(token, "night") && Is(token - 1, "last");
                if (night || Is(token - 1, "this"))
                {
                    return new SayingTime(Calendar.Day(night ? day.AddDays(-1) : day), (token - 1, token + 1));
                }
            }
        }

        return null;
    }

    private int WithPartOfDay(int end) =>
        end < tree.Text.Tokens.Length && Calendar.Find(tree.Text.Form(end)) is { Sort: CalendarWord.PartOfDay } ? end + 1 : end;

    /// <summary>"3", "3rd", "2026".</summary>
    private int? Number(int token)
    {
        if (token < 0 || token >= tree.Text.Tokens.Length)
        {
            return null;
        }

        var form = tree.Text.Form(token);
        var digits = form.Length > 2 && form[^2..] is "st" or "nd" or "rd" or "th" ? form[..^2] : form;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private bool Is(int token, string form) =>
        token >= 0 && token < tree.Text.Tokens.Length && tree.Text.Form(token).Equals(form, StringComparison.OrdinalIgnoreCase);
}
