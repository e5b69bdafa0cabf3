namespace Hearsay.Cli.Formats;

/// <summary>One indented object, or an array of them where the inputs are many.</summary>
internal sealed class JsonFormat : ReadingFormat
{
    public override string Opening(bool isMany, string title) => isMany ? "[\n" : "";

    public override string Render(Reading reading, int number) => ReadingJson.Write(reading, indented: true);

    public override string Separator => ",\n";

    public override string Closing(bool isMany) => isMany ? "\n]\n" : "\n";
}
