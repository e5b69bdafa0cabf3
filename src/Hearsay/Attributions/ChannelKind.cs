namespace Hearsay.Attributions;

/// <summary>The way by which words reached the report.</summary>
public enum ChannelKind
{
    Interview, Statement, Address, Briefing, Broadcast, Post, Document, Report, Call, Testimony, Other,
}
