using System.Runtime.InteropServices;

namespace Hearsay.Mentions.Places.Gazetteers;

/// <summary>The middle of the border between two countries, by their rows, the smaller one first.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
internal readonly record struct GazetteerBorder(ushort One, ushort Other, double Latitude, double Longitude);
