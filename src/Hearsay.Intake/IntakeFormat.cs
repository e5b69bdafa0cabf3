using System.Text.Json.Serialization;

namespace Hearsay.Intake;

/// <summary>What an input is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IntakeFormat>))]
public enum IntakeFormat
{
    /// <summary>Plain text: one report.</summary>
    Text,

    /// <summary>A web page.</summary>
    Page,

    /// <summary>JSON: an object a line, one object, or a list of them.</summary>
    Rows,

    /// <summary>A table of reports or of their addresses: CSV.</summary>
    Table,

    /// <summary>Addresses, one a line.</summary>
    Addresses,

    /// <summary>RSS, Atom or JSON Feed.</summary>
    Feed,

    /// <summary>A web archive.</summary>
    Archive,
}
