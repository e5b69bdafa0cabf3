namespace Hearsay.Mentions.Places.Resolving;

/// <summary>Distances and directions on the globe, in kilometres and degrees.</summary>
internal static class Geodesy
{
    public const double KilometresPerDegree = 111.2;

    private const double Radius = 6371;

    public static double Distance((double Latitude, double Longitude) one, (double Latitude, double Longitude) other)
    {
        var (a, b) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var (north, east) = (Math.Sin((b - a) / 2), Math.Sin(double.DegreesToRadians(other.Longitude - one.Longitude) / 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt((north * north) + (Math.Cos(a) * Math.Cos(b) * east * east))));
    }

    /// <summary>The point so many degrees of latitude to the north and of longitude to the east, kept on the globe.</summary>
    public static (double Latitude, double Longitude) Moved((double Latitude, double Longitude) from, double north, double east)
    {
        var longitude = from.Longitude + east;
        return (Math.Clamp(from.Latitude + north, -90, 90), longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);
    }
}
