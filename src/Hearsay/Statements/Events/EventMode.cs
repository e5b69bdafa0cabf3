namespace Hearsay.Statements.Events;

/// <summary>How an event of its type takes place, in the words of PLOVER 2.0; one word may serve several types.</summary>
public enum EventMode
{
    Visit, ThirdParty, Multilateral, Phone, Withdraw, Release, Disarm, Ceasefire, Access, Resign, Assist, Change, Yield, Meet,
    Disapprove, Investigate, Allege, Restrict, Arrest, Relations, Expel, Territory, Violence, Demo, Riot, Strike, Hunger, Boycott,
    Obstruct, Vandalize, Convict, Discontinue, Troops, Weapons, Police, Militia, Seize, Censor, Curfew, MartialLaw, Deport,
    Withhold, Misinformation, Cyber, Abduct, Beat, Torture, Sexual, Targeted, Destroy, Primitive, Firearms, Explosives,
    SuicideAttack, Aerial, Drone, HeavyWeapons, CrowdControl, Unconventional,
}
