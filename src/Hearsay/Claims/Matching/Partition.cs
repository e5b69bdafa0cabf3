using Hearsay.Claims.Matching.Propositions;

namespace Hearsay.Claims.Matching;

/// <summary>
/// Statements by number, in classes: two are in one class where a row of statements that tell the same leads from one to the other. Statements that
/// tell exactly the same words are compared once. Classes that leave something open stand with others in a group (<see cref="Openings"/>): a group is a claim.
/// </summary>
internal sealed class Partition
{
    private const int None = -1;

    private readonly List<Proposition> _told = [];
    private readonly Dictionary<Proposition, int> _numbers = [];
    private readonly List<int> _firstRow = [];
    private readonly List<int> _class = [];
    private readonly List<int> _nextInClass = [];
    private readonly List<int> _size = [];
    private readonly List<int> _earliest = [];
    private readonly List<int> _propositionOf = [];
    private readonly List<int> _nextRow = [];
    private readonly ChainedIndex _filed = new();
    private readonly HashSet<int> _seen = [];
    private readonly Comparison<int> _earlier;
    private readonly Openings _openings;

    /// <param name="earlier">Which of two rows counts as the earlier.</param>
    public Partition(Comparison<int> earlier) => (_earlier, _openings) = (earlier, new Openings(this));

    /// <summary>Called with the earliest row of a group before that group may change; null where nobody asks.</summary>
    public Action<int>? Changing { get; set; }

    /// <summary>The next row tells this.</summary>
    public void Add(Proposition proposition)
    {
        var row = _propositionOf.Count;
        if (!_numbers.TryGetValue(proposition, out var number))
        {
            number = _told.Count;
            _numbers.Add(proposition, number);
            _told.Add(proposition);
            _firstRow.Add(None);
            _class.Add(number);
            _nextInClass.Add(number);
            _size.Add(1);
            _earliest.Add(None);
            Join(number);
            foreach (var key in PropositionKeys.Of(proposition)) { _filed.Add(key, number); }
        }
        else if (!IsLiving(number))
        {
            Join(number);
        }

        Announce(_class[number]);
        if (IsLiving(number)) { _openings.Forget(_class[number]); }
        else { _openings.Connect(number); }
        _propositionOf.Add(number);
        _nextRow.Add(_firstRow[number]);
        _firstRow[number] = row;
        _earliest[_class[number]] = EarlierOf(_earliest[_class[number]], row);
    }

    public Proposition Told(int number) => _told[number];

    public int ClassOf(int number) => _class[number];

    /// <summary>Some report still tells it.</summary>
    public bool IsLiving(int number) => _firstRow[number] != None;

    public IEnumerable<int> Living(int one) => Ring(one).Where(IsLiving);

    /// <summary>By how many statements of reports.</summary>
    public int TimesTold(int one) => RowsOf(Ring(one)).Count();

    public bool Holds(int row) => _propositionOf[row] != None;

    /// <summary>The rows of the group in which this row stands, in no order that means anything.</summary>
    public IEnumerable<int> Members(int row) => RowsOf(_openings.GroupOf(_class[_propositionOf[row]]).SelectMany(Ring));

    /// <summary>The rows that may be of this row's group and stand elsewhere, because they leave open what it tells.</summary>
    public IEnumerable<int> Doubtful(int row) => RowsOf(_openings.OpenAround(_class[_propositionOf[row]]).SelectMany(Ring));

    /// <summary>The earliest row of each group that may be one with this row's, whichever of them leaves something open.</summary>
    public IEnumerable<int> MayBe(int row) => _openings.DoubtfulOf(_class[_propositionOf[row]]).Select(_openings.RootOf).Distinct().Select(EarliestIn);

    /// <summary>The earliest row of each group.</summary>
    public IEnumerable<int> Classes()
    {
        for (var number = 0; number < _told.Count; number++)
        {
            if (_class[number] == number && _earliest[number] != None && _openings.RootOf(number) == number) { yield return EarliestIn(number); }
        }
    }

    /// <summary>The earliest row of the group in which this row stands.</summary>
    public int EarliestOf(int row) => EarliestIn(_class[_propositionOf[row]]);

    /// <summary>A number that all rows of one group share while nothing changes.</summary>
    public int GroupOf(int row) => _openings.RootOf(_class[_propositionOf[row]]);

    /// <summary>The row that tells most among those of the group: by it the group is compared with others.</summary>
    public int FullestOf(int row) => RowsOf([_openings.FullestOf(_openings.RootOf(_class[_propositionOf[row]]))]).Aggregate(None, EarlierOf);

    /// <summary>Whether the one tells all that the other tells, looked at by themselves, and surely of one event.</summary>
    public bool AreAlike(int row, int other) => Comparison.AreSurelyAlike(_told[_propositionOf[row]], _told[_propositionOf[other]]);

    /// <summary>The rows of other groups that tell more, less or something like it.</summary>
    /// <param name="row">Compared with the others.</param>
    /// <param name="whoLooks">Also those that find this row in looking around themselves, where this one does not find them.</param>
    public IEnumerable<(int Row, Accord Accord)> Around(int row, bool whoLooks = false)
    {
        var own = _propositionOf[row];
        var root = _openings.RootOf(_class[own]);
        var seen = new HashSet<int>();
        foreach (var key in PropositionKeys.Around(_told[own], whoLooks))
        {
            for (var entry = _filed.First(key); entry >= 0; entry = _filed.Next(entry))
            {
                var other = _filed[entry];
                if (!IsLiving(other) || !seen.Add(other) || _openings.RootOf(_class[other]) == root) { continue; }
                if (Comparison.Of(_told[own], _told[other]) is not (>= Accord.Related and var accord)) { continue; }
                foreach (var othersRow in RowsOf([other])) { yield return (othersRow, accord >= Accord.Likely ? Accord.Related : accord); }
            }
        }
    }

    /// <summary>Takes rows out, and puts together anew what is left of their classes.</summary>
    public void Remove(int first, int count)
    {
        var touched = new HashSet<int>();
        for (var row = first; row < first + count; row++)
        {
            var number = _propositionOf[row];
            if (touched.Add(_class[number])) { Announce(_class[number]); }
        }

        foreach (var one in touched) { _openings.Forget(one); }
        for (var row = first; row < first + count; row++)
        {
            Unlink(_propositionOf[row], row);
            _propositionOf[row] = None;
        }

        foreach (var one in touched)
        {
            var ring = Ring(one).ToList();
            foreach (var number in ring) { (_class[number], _nextInClass[number], _size[number], _earliest[number]) = (number, number, 1, RowsOf([number]).Aggregate(None, EarlierOf)); }
            foreach (var number in ring.Where(IsLiving)) { Join(number); }
        }
    }

    private void Unlink(int number, int row)
    {
        if (_firstRow[number] == row)
        {
            _firstRow[number] = _nextRow[row];
            return;
        }

        var before = _firstRow[number];
        while (_nextRow[before] != row) { before = _nextRow[before]; }
        _nextRow[before] = _nextRow[row];
    }

    private void Join(int number)
    {
        _seen.Clear();
        foreach (var key in PropositionKeys.Nearby(_told[number]))
        {
            for (var entry = _filed.First(key); entry >= 0; entry = _filed.Next(entry))
            {
                var other = _filed[entry];
                if (other == number || _class[other] == _class[number] || !IsLiving(other) || !_seen.Add(other)) { continue; }
                var accord = Comparison.Of(_told[number], _told[other]);
                if (accord == Accord.Same) { Merge(_class[number], _class[other]); }
                else if (accord == Accord.Likely) { Open(number, other); }
            }
        }
    }

    private void Open(int one, int other)
    {
        Announce(_class[one]);
        Announce(_class[other]);
        _openings.Add(one, other);
    }

    /// <summary>The smaller class takes the other's number: no member changes more often than the logarithm of all.</summary>
    private void Merge(int one, int other)
    {
        Announce(one);
        Announce(other);
        _openings.Forget(one);
        _openings.Forget(other);
        var (kept, joined) = _size[one] >= _size[other] ? (one, other) : (other, one);
        foreach (var number in Ring(joined).ToList()) { _class[number] = kept; }
        (_nextInClass[kept], _nextInClass[joined]) = (_nextInClass[joined], _nextInClass[kept]);
        _size[kept] += _size[joined];
        _earliest[kept] = EarlierOf(_earliest[kept], _earliest[joined]);
    }

    /// <summary>Where one class changes, those may stand elsewhere that it reaches.</summary>
    private void Announce(int one)
    {
        if (Changing is null || _earliest[one] == None) { return; }
        foreach (var root in _openings.RootsAround(one)) { Changing(EarliestIn(root)); }
    }

    private int EarliestIn(int one) => _openings.GroupOf(one).Aggregate(None, (earliest, other) => EarlierOf(earliest, _earliest[other]));

    private int EarlierOf(int one, int other) => one == None || (other != None && _earlier(other, one) < 0) ? other : one;

    private IEnumerable<int> Ring(int number)
    {
        var at = number;
        do
        {
            yield return at;
            at = _nextInClass[at];
        }
        while (at != number);
    }

    private IEnumerable<int> RowsOf(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            for (var row = _firstRow[number]; row != None; row = _nextRow[row]) { yield return row; }
        }
    }
}
