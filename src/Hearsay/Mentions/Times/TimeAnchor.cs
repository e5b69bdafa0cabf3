using Hearsay.Text;

namespace Hearsay.Mentions.Times;

/// <summary>What a time is counted from where the text does not date it: "two days after <em>the strikes</em>".</summary>
public sealed record TimeAnchor(TimeAnchorSide Side, TextSpan Span);
