using Hearsay.Claims.Matching;

namespace Hearsay.Claims.Books;

/// <summary>What was worked out of claims, until something that it rests on is changed: the claim itself, or one that it is linked with.</summary>
internal sealed class KnownClaims
{
    private readonly Dictionary<ClaimId, Claim> _claims = [];
    private readonly Dictionary<ClaimId, HashSet<ClaimId>> _resting = [];

    public bool IsEmpty => _claims.Count == 0;

    public bool TryGet(ClaimId id, out Claim? claim) => _claims.TryGetValue(id, out claim);

    public Claim Keep(Claim claim)
    {
        _claims[claim.Id] = claim;
        foreach (var link in claim.Links)
        {
            (_resting.TryGetValue(link.Other, out var resting) ? resting : _resting[link.Other] = []).Add(claim.Id);
        }

        return claim;
    }

    public void Forget(ClaimId id)
    {
        Drop(id);
        if (!_resting.Remove(id, out var resting)) { return; }
        foreach (var other in resting) { Drop(other); }
    }

    public void Clear()
    {
        _claims.Clear();
        _resting.Clear();
    }

    private void Drop(ClaimId id)
    {
        if (!_claims.Remove(id, out var claim)) { return; }
        foreach (var link in claim.Links) { _resting.GetValueOrDefault(link.Other)?.Remove(id); }
    }
}
