namespace Hearsay.Attributions.Roles;

/// <summary>A thread's room for the network's intermediate values; it only grows, to the longest unit met.</summary>
internal sealed class AttributionScratch
{
    [ThreadStatic]
    private static AttributionScratch? _ofThisThread;

    public static AttributionScratch OfThisThread => _ofThisThread ??= new AttributionScratch();

    public float[] Input { get; private set; } = [];

    public float[] Hidden { get; private set; } = [];

    public float[] Gates { get; private set; } = [];

    public float[] Cues { get; private set; } = [];

    public float[] TokenSide { get; private set; } = [];

    public float[] CueSide { get; private set; } = [];

    public float[] Pairs { get; private set; } = [];

    public float[] Scores { get; private set; } = [];

    public short[] Whole { get; private set; } = [];

    public float[] Scales { get; private set; } = [];

    public int[] Back { get; private set; } = [];

    public void Reserve(int rows, int width, int pairWidth, int stateWidth)
    {
        if (Input.Length >= rows * width && TokenSide.Length >= rows * pairWidth)
        {
            return;
        }

        Input = new float[rows * width];
        Hidden = new float[rows * width];
        Gates = new float[rows * width * 3];
        Cues = new float[rows * RoleLattice.Stride];
        TokenSide = new float[rows * pairWidth];
        CueSide = new float[pairWidth];
        Pairs = new float[rows * pairWidth];
        Scores = new float[rows * RoleLattice.Stride];
        Whole = new short[rows * Math.Max(stateWidth, width)];
        Scales = new float[rows];
        Back = new int[rows * RoleLattice.Roles];
    }

    /// <summary>What a layer gives is what the next one reads.</summary>
    public void ReadHidden() => (Input, Hidden) = (Hidden, Input);
}
