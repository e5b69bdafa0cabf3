namespace Hearsay.Cli.Formats;

/// <summary>A way to print readings. Rendering runs on many threads; what stands around the readings is printed by one.</summary>
internal abstract class ReadingFormat
{
    /// <summary>Before the first reading; also where there is none.</summary>
    /// <param name="isMany">Several readings may follow.</param>
    /// <param name="title">What the whole is called; empty where nothing could be read.</param>
    public virtual string Opening(bool isMany, string title) => "";

    /// <summary>What is printed of a reading; empty where this format has nothing to say of it.</summary>
    /// <param name="reading">What is printed.</param>
    /// <param name="number">1 for the first report, and so on: for anchors that must differ on one page.</param>
    public abstract string Render(Reading reading, int number);

    /// <summary>Between two readings of which something is printed.</summary>
    public virtual string Separator => "";

    public virtual string Closing(bool isMany) => "";
}
