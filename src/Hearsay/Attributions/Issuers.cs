using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Cues;
using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Drafts.Forms;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions;

/// <summary>
/// Whose words a statement has: "a statement *which the council* issued on Sunday" is the council's, and what "a correspondent *whom the Herald* had sent to Rellin"
/// saw, the Herald's.
/// </summary>
internal sealed class Issuers(ParsedText parsed, MentionedParties mentioned)
{
    private readonly SourcePhrases _sources = new(parsed, mentioned);

    /// <summary>The words that name whoever issued or sent it, or null where the phrase does not tell.</summary>
    public (int First, int End)? Of((int First, int End) source)
    {
        for (var token = source.First + 1; token < source.End - 2; token++)
        {
            if (parsed.Form(token) is "which" or "that" or "whom")
            {
                return IsVessel(token - 1) && _sources.From(token + 1, source.End) is { } issuer && issuer.Behind < source.End
                    && Telling.HoldsClause(parsed, issuer.Behind, issuer.Behind + 1) && _sources.IsSomebody(issuer) ? (issuer.First, issuer.End) : null;
            }
        }

        return null;
    }

    /// <summary>A document, a telling, or one of a newsroom's people.</summary>
    private bool IsVessel(int noun) => parsed.Classes[noun] == WordClass.Noun
        && ((WordSenses.OfNoun(parsed.Form(noun)) & WordSense.Document) != WordSense.None || CueTerms.Has(CueTerm.News, parsed.Form(noun))
            || CueTerms.Has(CueTerm.Witness, parsed.Form(noun)) || ChannelWords.Noun(parsed.Form(noun)) is not null);
}
