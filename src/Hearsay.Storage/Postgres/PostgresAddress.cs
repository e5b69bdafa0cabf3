using System.Globalization;
using Npgsql;

namespace Hearsay.Storage.Postgres;

/// <summary>postgres://user:password@host:port/database?sslmode=require, as libpq's tools take it.</summary>
internal static class PostgresAddress
{
    public const string Form = "postgres://USER[:PASSWORD]@HOST[:PORT]/DATABASE";

    private static readonly string[] Schemes = ["postgres", "postgresql"];

    public static bool Is(string address) => Schemes.Any(scheme => address.StartsWith(scheme + "://", StringComparison.OrdinalIgnoreCase));

    /// <exception cref="FormatException">It is no such address; the message shows the form and never the password.</exception>
    public static NpgsqlConnectionStringBuilder Parse(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.AbsolutePath.Trim('/').Length == 0)
        {
            throw new FormatException($"a PostgreSQL ledger is named {Form}.");
        }

        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = Uri.UnescapeDataString(uri.Host),
            Database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/')),
            MaxAutoPrepare = 100,
            AutoPrepareMinUsages = 2,
        };
        if (uri.Port > 0) { builder.Port = uri.Port; }
        if (user[0].Length > 0) { builder.Username = Uri.UnescapeDataString(user[0]); }
        if (user.Length == 2) { builder.Password = Uri.UnescapeDataString(user[1]); }
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = pair.Split('=', 2) is [var left, var right] ? (left, Uri.UnescapeDataString(right)) : (pair, "");
            Set(builder, name, value);
        }

        return builder;
    }

    private static void Set(NpgsqlConnectionStringBuilder builder, string name, string value)
    {
        switch (name)
        {
            case "host": builder.Host = value; break;
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode): builder.SslMode = mode; break;
            case "connect_timeout" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds): builder.Timeout = seconds; break;
            case "application_name": builder.ApplicationName = value; break;
            default: throw new FormatException($"\"{name}\" in the address of a PostgreSQL ledger is not known here: host, sslmode, connect_timeout and application_name are.");
        }
    }
}
