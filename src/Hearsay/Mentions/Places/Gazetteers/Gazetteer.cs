using System.Runtime.InteropServices;
using Hearsay.Networks;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>
/// The places of the world with their names and spellings: flat arrays as they stand in models/gazetteer.bin, nothing is built when
/// it is loaded. Sources and licences are on the model's card.
/// </summary>
public sealed class Gazetteer
{
    private readonly byte[] _rows;
    private readonly byte[] _borders;
    private readonly TextColumn _names;
    private readonly TextColumn _ids;
    private readonly NameTable _exact;
    private readonly NameTable _loose;

    private Gazetteer(WeightReader reader)
    {
        _rows = reader.Bytes("gazetteer.rows");
        _borders = reader.Bytes("gazetteer.borders");
        _names = TextColumn.Read(reader, "gazetteer.names");
        _ids = TextColumn.Read(reader, "gazetteer.ids");
        _exact = NameTable.Read(reader, "gazetteer.exact");
        _loose = NameTable.Read(reader, "gazetteer.loose");
    }

    /// <summary>How many places it knows.</summary>
    public int Count => Rows.Length;

    private ReadOnlySpan<GazetteerRow> Rows => MemoryMarshal.Cast<byte, GazetteerRow>(_rows);

    /// <exception cref="InvalidDataException">The stream is no gazetteer of this version.</exception>
    public static Gazetteer Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new Gazetteer(new WeightReader(stream));
    }

    internal GazetteerRow this[int place] => Rows[place];

    internal string NameOf(int place) => _names[place];

    /// <summary>"geonames:112931", "iso3166:IR", "hearsay:strait-of-hormuz".</summary>
    internal string IdOf(int place) => _ids[place] is var id && char.IsAsciiDigit(id[0]) ? "geonames:" + id : id;

    /// <summary>ISO 3166-1 alpha-2 of the country in which a place lies, or null.</summary>
    internal string? CountryOf(int place) => Rows[place].Country is var country && country == GazetteerRow.None ? null : _ids[country][^2..];

    /// <summary>The name of the province in which a place lies, or null.</summary>
    internal string? Admin1Of(int place) => Rows[place].Admin1 is var province && province == GazetteerRow.None ? null : _names[province];

    /// <summary>The middle of the border between two countries, or null where they do not touch.</summary>
    internal (double Latitude, double Longitude)? Border(int one, int other)
    {
        foreach (var border in MemoryMarshal.Cast<byte, GazetteerBorder>(_borders))
        {
            if (border.One == Math.Min(one, other) && border.Other == Math.Max(one, other))
            {
                return (border.Latitude, border.Longitude);
            }
        }

        return null;
    }

    /// <summary>What is called so, by exact fold, else by the loose one; empty where nothing is.</summary>
    internal ReadOnlySpan<Naming> Find(ReadOnlySpan<char> name, out bool loosely)
    {
        Span<char> folded = stackalloc char[Spelling.Longest];
        Span<char> loose = stackalloc char[Spelling.Longest * 2];
        loosely = false;
        folded = folded[..Spelling.Fold(name, folded)];
        var found = folded.IsEmpty ? [] : _exact.Find(Spelling.Key(folded));
        if (folded.IsEmpty || !found.IsEmpty)
        {
            return found;
        }

        loosely = true;
        loose = loose[..Transliteration.Loosen(folded, loose)];
        return loose.IsEmpty ? [] : _loose.Find(Spelling.Key(loose));
    }

    /// <summary>Writes what <see cref="Load"/> reads.</summary>
    internal static void Write(WeightWriter writer, GazetteerRow[] rows, GazetteerBorder[] borders, IEnumerable<string> names, IEnumerable<string> ids,
        IReadOnlyCollection<(ulong Key, Naming Naming)> exact, IReadOnlyCollection<(ulong Key, Naming Naming)> loose)
    {
        writer.Write("gazetteer.rows", MemoryMarshal.AsBytes(rows.AsSpan()));
        writer.Write("gazetteer.borders", MemoryMarshal.AsBytes(borders.AsSpan()));
        TextColumn.Write(writer, "gazetteer.names", names);
        TextColumn.Write(writer, "gazetteer.ids", ids);
        NameTable.Write(writer, "gazetteer.exact", exact);
        NameTable.Write(writer, "gazetteer.loose", loose);
    }
}
