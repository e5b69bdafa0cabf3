namespace Hearsay.Storage;

/// <summary>The ledger cannot be reached or written now; nothing that was acknowledged is lost. The message says what to do.</summary>
public sealed class LedgerUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
