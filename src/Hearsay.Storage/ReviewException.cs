namespace Hearsay.Storage;

/// <summary>A decision cannot be made as it was asked for; the message says why and what to do.</summary>
public sealed class ReviewException(string message) : Exception(message);
