namespace Hearsay.Claims.Origins;

/// <summary>What is counted: persons, the institutions they speak for, or the sides that the user's own file puts these on.</summary>
public enum OriginLevel
{
    Person, Institution, Side,
}
