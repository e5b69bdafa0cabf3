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

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A mail, with what is attached to it.</summary>
    Mail,

    /// <summary>Mails, one behind another.</summary>
    Mailbox,

    /// <summary>An agency's item in JSON.</summary>
    Ninjs,

    /// <summary>An agency's items in XML (NewsML-G2).</summary>
    NewsMl,
}
