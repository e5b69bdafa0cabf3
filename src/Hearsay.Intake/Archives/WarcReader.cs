using System.Globalization;
using Hearsay.Intake.Bytes;

namespace Hearsay.Intake.Archives;

/// <summary>
/// Reads web archives (WARC 0.17 to 1.1, plain, gzip or zstd) record by record: of the archive no more is in memory than one record.
/// Only what may hold a report comes out: answers of servers and things stored by themselves. A damaged record costs itself, and
/// where one ends too early the next is looked for.
/// </summary>
public sealed class WarcReader : IDisposable
{
    private const int LongestHead = 64 << 10;
    private const int AtOnce = 16 << 20;
    private const string BrokenOff = "ends with the archive before it is whole";

    private readonly Stream _archive;
    private readonly int _mostBytes;
    private LineStream? _opened;
    private bool _isDamageTold;

    /// <param name="stream">The archive, packed or not; it is not disposed.</param>
    /// <param name="mostBytes">Records with more are passed over, and say so.</param>
    public WarcReader(Stream stream, int mostBytes = 32 << 20)
    {
        ArgumentNullException.ThrowIfNull(stream);
        (_archive, _mostBytes) = (stream, mostBytes);
    }

    /// <summary>Records so far whose end cannot be known, as their length is missing or none; they were lost.</summary>
    public int Unmeasured { get; private set; }

    /// <summary>Lines so far that belong to no record.</summary>
    public int Strange { get; private set; }

    /// <summary>Called while nothing comes out, again and again.</summary>
    internal Action? PassedOver { get; init; }

    private LineStream Lines => _opened ??= Open();

    /// <summary>Null at the end of the archive.</summary>
    public WarcRecord? Read()
    {
        while (FindHead())
        {
            if (ReadOne() is { } record)
            {
                return record;
            }

            PassedOver?.Invoke();
        }

        if (_isDamageTold || Lines.Damage is not { } damage)
        {
            return null;
        }

        _isDamageTold = true;
        return new WarcRecord { Fault = $"is damaged from here on: {damage}" };
    }

    public void Dispose() => _opened?.Dispose();

    private LineStream Open()
    {
        try
        {
            var opened = new PeekStream(_archive);
            return new LineStream(Unpacking.Open(opened) ?? opened);
        }
        catch (Exception exception) when (LineStream.IsDamage(exception))
        {
            return LineStream.Damaged(exception);
        }
    }

    /// <summary>To behind the next "WARC/1.0" line, over whatever stands before it.</summary>
    private bool FindHead()
    {
        while (Lines.ReadLine(LongestHead) is { } line)
        {
            if (line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                return true;
            }

            if (line.Length > 0)
            {
                Strange++;
                PassedOver?.Invoke();
            }
        }

        return false;
    }

    /// <summary>A film may be as long as all pages of an archive. False where the archive simply ends before it: of damage, more is told.</summary>
    private bool Skip(long count)
    {
        for (var left = count; left > 0; left -= AtOnce)
        {
            if (!Lines.Skip(Math.Min(left, AtOnce)))
            {
                return Lines.Damage is not null;
            }

            PassedOver?.Invoke();
        }

        return true;
    }

    private WarcRecord? ReadOne()
    {
        var head = WarcHead.Read(Lines, LongestHead);
        if (!long.TryParse(head.Field("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            Unmeasured++;
            return null;
        }

        var record = new WarcRecord
        {
            Address = Uri.TryCreate(head.Field("WARC-Target-URI")?.Trim('<', '>'), UriKind.Absolute, out var address) ? address : null,
            FetchedAt = DateTimeOffset.TryParse(head.Field("WARC-Date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null,
            Fault = head.Field("WARC-Truncated") is { } reason ? $"was cut when it was archived ({reason})" : null,
        };
        var type = head.Field("WARC-Type");
        if (type is not ("response" or "resource" or "conversion"))
        {
            return Skip(length) ? null : record with { Fault = BrokenOff };
        }

        if (length > _mostBytes)
        {
            var tooLong = FormattableString.Invariant($"is longer than {_mostBytes >> 20} MB");
            return record with { Fault = Skip(length) ? tooLong : $"{tooLong}, and {BrokenOff}" };
        }

        var block = Lines.ReadBytes((int)length);
        record = block.Length < length ? record with { Fault = BrokenOff } : record;
        return type == "response" ? WarcAnswer.Of(block, record, _mostBytes) : WarcAnswer.Plain(block, record, head.Field("Content-Type"));
    }
}
