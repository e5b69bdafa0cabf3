using Hearsay.Text;

namespace Hearsay.Claims.Origins;

/// <summary>One step of the way to an origin, with the characters behind it.</summary>
/// <param name="Rule">What kind of step.</param>
/// <param name="Telling">The place of the telling among those that were given.</param>
/// <param name="Report">The report in which <paramref name="Span"/> lies.</param>
/// <param name="Span">Null where nothing in the text is behind it, as where a person decided.</param>
/// <param name="Of">Whom the step leads to or speaks of: a name, a state, the id of a copied report; null where the rule says all.</param>
public readonly record struct OriginReason(OriginRule Rule, int Telling, string Report, TextSpan? Span, string? Of = null);
