using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>Reads what comes again: "every Monday", "each year", "every two weeks", "daily", "on Fridays".</summary>
internal static class Sets
{
    private static readonly string[] Weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

    public static bool TryRead(TimeText text, int at, out TimeExpression found)
    {
        var (end, rule) = text.Sort(at) switch
        {
            TimeWord.Often when !IsOfName(text, at) => (at + 1, Frequency(text[at].Unit, 1)),
            TimeWord.Weekdays when text.IsCapital(at) => (at + 1, $"FREQ=WEEKLY;BYDAY={Weekdays[text.Number(at)]}"),
            TimeWord.Each => Each(text, at + 1),
            _ => (at, null),
        };
        if (rule is not null && Clocks.TryRead(text, text.Skip(end, TimeWord.At), out var time, out var after))
        {
            (end, rule) = (after, WithTime(rule, time.Start));
        }

        found = new TimeExpression(at, end, TimeKind.Set, Extent.Nothing) { Recurrence = rule };
        return rule is not null;
    }

    /// <summary>"the Daily Courier", "Weekly Review": an outlet is named so.</summary>
    private static bool IsOfName(TimeText text, int at) => text.IsCapital(at) && text.IsCapital(at + 1);

    private static (int End, string? Rule) Each(TimeText text, int at)
    {
        if (text.Is(at, "other") && text.Is(at + 1, TimeWord.Unit))
        {
            return (at + 2, Frequency(text[at + 1].Unit, 2));
        }

        return text.Sort(at) switch
        {
            TimeWord.Weekday => (at + 1, $"FREQ=WEEKLY;BYDAY={Weekdays[text.Number(at)]}"),
            TimeWord.Month => (at + 1, string.Create(CultureInfo.InvariantCulture, $"FREQ=YEARLY;BYMONTH={text.Number(at)}")),
            TimeWord.Season => (at + 1, "FREQ=YEARLY"),
            TimeWord.Part => (at + 1, "FREQ=DAILY"),
            TimeWord.Unit => (at + 1, Frequency(text[at].Unit, 1)),
            _ when Lengths.TryRead(text, at, out var length, out var end) && length.Count is > 0 and var count => (end, Frequency(length.Unit, count)),
            TimeWord.Number when text.Is(at + 1, TimeWord.Unit) => (at + 2, Frequency(text[at + 1].Unit, text.Number(at))),
            _ => (at, null),
        };
    }

    private static string Frequency(Grain unit, int interval)
    {
        var (name, times) = unit switch
        {
            Grain.Second => ("SECONDLY", 1),
            Grain.Minute => ("MINUTELY", 1),
            Grain.Hour => ("HOURLY", 1),
            Grain.Day or Grain.Part => ("DAILY", 1),
            Grain.Week => ("WEEKLY", 1),
            Grain.Weekend => ("WEEKLY;BYDAY=SA,SU", 1),
            Grain.Month => ("MONTHLY", 1),
            Grain.Quarter => ("MONTHLY", 3),
            Grain.Half => ("MONTHLY", 6),
            Grain.Decade => ("YEARLY", 10),
            Grain.Century => ("YEARLY", 100),
            _ => ("YEARLY", 1),
        };
        return (long)interval * times is var step && step == 1 ? $"FREQ={name}" : string.Create(CultureInfo.InvariantCulture, $"FREQ={name};INTERVAL={step}");
    }

    private static string WithTime(string rule, int second)
    {
        var minute = second / 60 % 60;
        var hour = second / DayTime.Hour % 24;
        return string.Create(CultureInfo.InvariantCulture, $"{rule};BYHOUR={hour}") + (minute > 0 ? string.Create(CultureInfo.InvariantCulture, $";BYMINUTE={minute}") : "");
    }
}
