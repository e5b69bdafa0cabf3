using System.Text;
using Hearsay.Score.Origins;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>What hostile inputs are written with: a little, very often.</summary>
internal sealed class HostileBytes(Stream stream)
{
    public Stream Stream => stream;

    public long Length => stream.Position;

    public HostileBytes Text(string text) => Bytes(Encoding.UTF8.GetBytes(text));

    public HostileBytes Bytes(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        return this;
    }

    public HostileBytes Repeat(string text, int times) => Repeat(Encoding.UTF8.GetBytes(text), times);

    public HostileBytes Repeat(ReadOnlySpan<byte> bytes, int times)
    {
        var atOnce = Math.Max(1, (64 << 10) / bytes.Length);
        var many = new byte[atOnce * bytes.Length];
        for (var i = 0; i < atOnce; i++)
        {
            bytes.CopyTo(many.AsSpan(i * bytes.Length));
        }

        for (; times > 0; times -= atOnce)
        {
            stream.Write(many, 0, Math.Min(times, atOnce) * bytes.Length);
        }

        return this;
    }

    /// <summary>Bytes without any order.</summary>
    public HostileBytes Noise(Seeded chance, int count)
    {
        for (var i = 0; i < count; i++)
        {
            stream.WriteByte((byte)chance.Below(256));
        }

        return this;
    }

    /// <summary>From a little to much: each size is as likely as twice that size.</summary>
    public static int Size(Seeded chance, int least, int most) =>
        (int)(least * Math.Pow((double)most / least, chance.Below(1001) / 1000.0));

    public static string Any(Seeded chance, params string[] texts) => texts[chance.Below(texts.Length)];
}
