namespace Hearsay.Cli.Formats;

/// <summary>A way to print readings. Rendering runs on many threads; what stands around the readings is printed by one.</summary>
internal abstract class ReadingFormat
{
    /// <summary>Before the first reading; also where there is none.</summary>
    public virtual string Opening(bool isMany) => "";

    /// <param name="reading">What is printed.</param>
    /// <param name="number">1 for the first report, and so on: for anchors that must differ on one page.</param>
    public abstract string Render(Reading reading, int number);

    public virtual string Separator => "";

    public virtual string Closing(bool isMany) => "";
}
