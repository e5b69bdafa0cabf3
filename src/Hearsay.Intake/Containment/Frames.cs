using System.Buffers.Binary;

namespace Hearsay.Intake.Containment;

/// <summary>Counted pieces on a stream: one byte for the kind, four for the length, the piece.</summary>
internal static class Frames
{
    /// <summary>So that a small message, head and all, is one call of the system, and wakes the other side once.</summary>
    public const int BufferSize = 128 << 10;

    /// <summary>What the program sends: a job, or a piece of its bytes.</summary>
    public const int LongestOrder = 64 << 20;

    private const int HeadLength = 5;

    public static void Write(Stream stream, FrameKind kind, params ReadOnlySpan<byte[]> parts)
    {
        var length = 0;
        foreach (var part in parts)
        {
            length = checked(length + part.Length);
        }

        WriteHead(stream, kind, length);
        foreach (var part in parts)
        {
            stream.Write(part);
        }

        stream.Flush();
    }

    /// <summary>A piece of a larger array, which is not copied.</summary>
    public static void Write(Stream stream, FrameKind kind, ReadOnlySpan<byte> piece)
    {
        WriteHead(stream, kind, piece.Length);
        stream.Write(piece);
        stream.Flush();
    }

    /// <summary>Null where the stream is at its end.</summary>
    /// <exception cref="InvalidDataException">The stream ends within a piece, or holds something else, or a longer one.</exception>
    public static (FrameKind Kind, byte[] Bytes)? Read(Stream stream, int longest)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        var read = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        if (read == 0)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head[1..]);
        if (read < HeadLength || !Enum.IsDefined((FrameKind)head[0]) || length < 0 || length > longest)
        {
            throw new InvalidDataException("What came from the other process is no message of this program.");
        }

        var bytes = new byte[length];
        return stream.ReadAtLeast(bytes, length, throwOnEndOfStream: false) == length
            ? ((FrameKind)head[0], bytes)
            : throw new InvalidDataException("The other process ended within a message.");
    }

    private static void WriteHead(Stream stream, FrameKind kind, int length)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], length);
        stream.Write(head);
    }
}
