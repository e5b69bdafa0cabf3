using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Hearsay.Intake.Pages;

/// <summary>Recognises corrections, editors' notes and "updated" lines among the blocks of a page.</summary>
internal static class Notices
{
    private const int MostWordsOfOpening = 6;
    private const int MostWords = 150;

    private static readonly FrozenDictionary<string, NoticeKind>.AlternateLookup<ReadOnlySpan<char>> Openings = IntakeTable.Rows("NoticeWords")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<NoticeKind>(row[1]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static ImmutableArray<PageNotice> In(IEnumerable<PageBlock> blocks) =>
    [
        .. from block in blocks
           where (block.Kinds & (ClassKind.Elsewhere | ClassKind.Comments | ClassKind.Frame)) == ClassKind.None && block.Words is >= 1 and <= MostWords
           let kind = KindOf(block)
           where kind is not null
           select new PageNotice(kind.Value, block.Text),
    ];

    private static NoticeKind? KindOf(PageBlock block)
    {
        var text = block.Text.AsSpan().TrimStart("([*•–—_ ");
        NoticeKind? found = null;
        var words = 0;
        for (var i = 0; i <= text.Length && words < MostWordsOfOpening; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’'))
            {
                continue;
            }

            words++;
            if (Openings.TryGetValue(text[..i], out var kind) && (words > 1 || IsLabel(text[i..], kind)))
            {
                found = kind;
            }
        }

        return found ?? ((block.Kinds & ClassKind.Correction) != ClassKind.None ? NoticeKind.Correction : null);
    }

    /// <summary>"Correction:", "Updated 5:32 pm", "CLARIFICATION (12 May):" are labels; "Corrections officers said" opens a sentence.</summary>
    private static bool IsLabel(ReadOnlySpan<char> rest, NoticeKind kind)
    {
        var next = rest.TrimStart();
        return next.Length == 0 || next[0] is ':' or '(' or '—' or '–' or '-' or '|' || (kind == NoticeKind.Update && (char.IsAsciiDigit(next[0]) || next.StartsWith("on ") || next.StartsWith("at ") || HasDate(next)));
    }

    private static bool HasDate(ReadOnlySpan<char> rest) => rest.Length <= 60 && Moments.PublishedMoment.TryRead(rest.ToString(), out _);
}
