namespace Hearsay.Attributions.Cues;

/// <summary>
/// What one lexicon entry does, and in which frames it does something else. A light one leaves it to a fuller word; an opposite one says
/// that it is not done ("doubt" is not to believe).
/// </summary>
internal sealed record CueEntry(string Lemma, CueAct Act, bool IsLight, bool IsOpposite, (CueFrame Frame, CueAct Act)[] Exceptions)
{
    public CueAct ActIn(CueFrame frames)
    {
        foreach (var (frame, act) in Exceptions)
        {
            if ((frames & frame) != CueFrame.None)
            {
                return act;
            }
        }

        return Act;
    }
}
