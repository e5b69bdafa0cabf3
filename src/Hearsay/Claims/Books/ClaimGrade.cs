namespace Hearsay.Claims.Books;

/// <summary>What a person holds of a claim, on their own scale. Nobody but a person grades.</summary>
/// <param name="Words">The grade itself.</param>
/// <param name="By">Who gave it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Null where none was given.</param>
public sealed record ClaimGrade(string Words, string By, DateTimeOffset At, string? Reason);
