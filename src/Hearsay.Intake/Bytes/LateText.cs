using System.Text;

namespace Hearsay.Intake.Bytes;

/// <summary>
/// Text whose bytes do not tell their encoding at once: as long as they are ASCII they mean the same in nearly all of them, and the
/// first ones that are not decide.
/// </summary>
internal sealed class LateText(PeekStream stream) : TextReader
{
    private const int AtOnce = 64 << 10;

    private readonly byte[] _bytes = new byte[AtOnce];
    private readonly char[] _characters = new char[AtOnce];
    private int _start;
    private int _end;
    private StreamReader? _rest;

    /// <summary>How the bytes from the first one on that is not ASCII were read; null where there was none so far.</summary>
    public DecodedBytes? Decided { get; private set; }

    public override int Peek() => IsFilled() ? _characters[_start] : _rest?.Peek() ?? -1;

    public override int Read() => IsFilled() ? _characters[_start++] : _rest?.Read() ?? -1;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _rest?.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool IsFilled()
    {
        if (_start < _end || _rest is not null)
        {
            return _start < _end;
        }

        var ahead = stream.First(AtOnce);
        if (Ascii.IsValid(ahead))
        {
            (_start, _end) = (0, Encoding.ASCII.GetChars(_bytes, 0, stream.Read(_bytes), _characters, 0));
            return _end > 0;
        }

        var decided = ByteDecoder.Decode(ahead);
        Decided = decided;
        _rest = new StreamReader(stream, EncodingNames.FindAsOnTheWeb(decided.Encoding) ?? Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: -1, leaveOpen: true);
        return false;
    }
}
