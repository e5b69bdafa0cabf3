using System.Text;

namespace Hearsay.Cli.Inputs;

/// <summary>What the command line says about the inputs. A row's own fields win over these.</summary>
internal sealed record InputOptions
{
    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    /// <summary>The field of a row that holds the text; given, it also says that files hold rows.</summary>
    public string? TextField { get; init; }

    /// <summary>Null: UTF-8, or what a byte order mark says.</summary>
    public Encoding? Encoding { get; init; }
}
