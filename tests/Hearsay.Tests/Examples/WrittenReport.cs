namespace Hearsay.Tests.Examples;

/// <summary>One line of a case's reports.</summary>
internal sealed record WrittenReport(string Id, string Outlet, string Url, DateTimeOffset Published, string Text);
