using Hearsay.Statements;

namespace Hearsay.Claims;

/// <summary>From the standing of a statement to what can agree or conflict with it.</summary>
public static class ToldStandings
{
    public static ToldStanding Of(Modality modality) => modality switch
    {
        Modality.Happened or Modality.Ongoing or Modality.Generic => ToldStanding.Fact,
        Modality.Planned or Modality.Requested or Modality.Threatened or Modality.Promised => ToldStanding.Plan,
        _ => ToldStanding.Hedge,
    };
}
