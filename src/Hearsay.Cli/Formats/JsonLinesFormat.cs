namespace Hearsay.Cli.Formats;

/// <summary>One line for each reading.</summary>
internal sealed class JsonLinesFormat : ReadingFormat
{
    public override string Render(Reading reading, int number) => ReadingJson.Write(reading, indented: false) + "\n";
}
