namespace Hearsay.Invent.Truths;

/// <summary>The statuses of docs/case.md.</summary>
internal enum RootStatus
{
    Disclosed, Presupposes, Open, Unstated, Circular, Withdrawn,
}
