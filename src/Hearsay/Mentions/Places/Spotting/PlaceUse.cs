namespace Hearsay.Mentions.Places.Spotting;

/// <summary>What a place's name does where it stands.</summary>
internal enum PlaceUse : byte
{
    /// <summary>It says where: "in Tehran".</summary>
    Place,

    /// <summary>It stands for those who act there: "Tehran said".</summary>
    Party,

    /// <summary>It is a word for the people or belongs to a longer name, and only tells what the report is about.</summary>
    Hint,
}
