namespace Hearsay.Claims;

/// <summary>What a telling says of its proposition's standing. "Is preparing to cross" never counts among those who say that somebody crossed.</summary>
public enum ToldStanding
{
    /// <summary>It happened, goes on, or holds in general.</summary>
    Fact,

    /// <summary>It is planned, demanded, promised or threatened.</summary>
    Plan,

    /// <summary>It may be, would be under a condition, or is believed.</summary>
    Hedge,
}
