using Hearsay.Claims.Origins;

namespace Hearsay.Claims.Conflicts;

/// <summary>That an origin denies a claim. Wherever the claim is shown, this is shown with it.</summary>
/// <param name="Origin">Who denies.</param>
/// <param name="ByAccused">The claim says that this very party did it: its denial is to be expected, and it is owed to it that it is shown.</param>
/// <param name="OfMoreGeneral">It denies a more general claim, and with it this one.</param>
public sealed record Denial(Origin Origin, bool ByAccused, bool OfMoreGeneral);
