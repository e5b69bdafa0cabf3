using Hearsay.Statements;

namespace Hearsay.Claims.Matching;

/// <summary>A statement among all reports: the report's id, and its number there.</summary>
public readonly record struct ToldStatement(string Report, StatementId Statement);
