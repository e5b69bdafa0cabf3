using System.Runtime.InteropServices;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>One place in the gazetteer's file. Countries come first and provinces next, so that both fit into a short number.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct GazetteerRow
{
    /// <summary>Stands for no country and no province.</summary>
    public const ushort None = ushort.MaxValue;

    private const double Fine = 1e5;

    private readonly int _latitude;
    private readonly int _longitude;

    public GazetteerRow(double latitude, double longitude) =>
        (_latitude, _longitude) = ((int)Math.Round(latitude * Fine), (int)Math.Round(longitude * Fine));

    /// <summary>The row of the country in which it lies.</summary>
    public ushort Country { get; init; }

    /// <summary>The row of the province in which it lies.</summary>
    public ushort Admin1 { get; init; }

    public PlaceKind Kind { get; init; }

    /// <summary>How likely a text is to mean this one, before anything else is known: tenths of the decimal logarithm of a population.</summary>
    public byte Weight { get; init; }

    /// <summary>How far a country or province reaches from its middle to north and south, in tenths of a degree; else 0.</summary>
    public byte HalfHeight { get; init; }

    /// <summary>The same to east and west.</summary>
    public byte HalfWidth { get; init; }

    public (double Latitude, double Longitude) Point => (_latitude / Fine, _longitude / Fine);
}
