using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Cli.Watching;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Cli.Formats;

/// <summary>Where a report that is taken again from the bytes that were kept differs from the one that is held.</summary>
internal sealed class HeldDifference
{
    private const int NameWidth = 12;

    private readonly string _handle;
    private readonly Report _held;
    private readonly Report _now;
    private readonly List<(string Name, string? Held, string? Now)> _fields;
    private readonly ImmutableArray<TextChange> _changes;

    /// <param name="handle">What the held report is called.</param>
    /// <param name="held">As the ledger has it.</param>
    /// <param name="now">Taken again.</param>
    /// <param name="isTextAlone">The bytes hold nothing beside the text: what is held beside it came from elsewhere.</param>
    public HeldDifference(string handle, Report held, Report now, bool isTextAlone)
    {
        (_handle, _held, _now) = (handle, held, now);
        _fields = isTextAlone ? [] : [.. Facts(held).Zip(Facts(now)).Where(static pair => pair.First.Value != pair.Second.Value).Select(static pair => (pair.First.Name, pair.First.Value, pair.Second.Value))];
        _changes = held.Text == now.Text ? [] : TextDiff.Of(held.Text, now.Text);
    }

    public string Text()
    {
        var text = new StringBuilder("report ").Append(ScreenText.Of(_handle)).Append(": ");
        if (_fields.Count == 0 && _changes.IsEmpty)
        {
            return text.Append("what is held is what is taken now.\n\n").ToString();
        }

        text.Append("what is taken now differs from what is held, [-held-] {+taken now+}\n");
        foreach (var (name, before, after) in _fields)
        {
            text.Append("! ").Append(name.PadRight(NameWidth)).Append(before is null ? "" : $"[-{ScreenText.Of(before)}-]").Append(after is null ? "" : $"{{+{ScreenText.Of(after)}+}}").Append('\n');
        }

        foreach (var line in EditText.Lines(_held.Text, _now.Text, _changes))
        {
            text.Append("! ").Append("text".PadRight(NameWidth)).Append(ScreenText.Of(line)).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Fields of the object that is being written.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("report", _handle);
        json.WriteStartObject("differs");
        foreach (var (name, before, after) in _fields)
        {
            json.WriteStartObject(name);
            json.WriteString("held", before);
            json.WriteString("now", after);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("changes");
        foreach (var change in _changes)
        {
            json.WriteStartObject();
            json.WriteString("before", change.Before.In(_held.Text));
            json.WriteString("after", change.After.In(_now.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<(string Name, string? Value)> Facts(Report report) =>
    [
        ("title", report.Title),
        ("byline", report.Byline),
        ("outlet", report.Outlet),
        ("published", report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("url", report.Url),
    ];
}
