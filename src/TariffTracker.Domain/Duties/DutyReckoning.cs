using TariffTracker.Domain.Rates;

namespace TariffTracker.Domain.Duties;

/// <summary>How one measure comes out for one good on one day.</summary>
internal struct DutyEntry
{
    /// <summary>Place of the measure in the book.</summary>
    public int Place;

    /// <summary>The list by which it covers the good.</summary>
    public TariffScope Scope;

    /// <summary>The segment of the day.</summary>
    public Segment Segment;

    /// <summary>The value its rate is charged on.</summary>
    public ValueBase ValueBase;

    /// <summary>The share of the value it takes.</summary>
    public decimal Share;

    /// <summary>What it adds to the total, in percent.</summary>
    public decimal Applied;

    /// <summary>Why.</summary>
    public DutyReason Reason;

    /// <summary>Places of the measures it gives way to; null when to none.</summary>
    public List<int>? GivesWayTo;

    /// <summary>True when it takes part of the value, so that others give way to it.</summary>
    public readonly bool Takes => Share > 0 && Reason is not (DutyReason.Suspended or DutyReason.InTransit);
}

/// <summary>The arithmetic: which measures cover a good on a day, and what each of them takes.</summary>
internal sealed class DutyReckoning
{
    /// <summary>The least share of the value that counts as content of the United States.</summary>
    public const decimal LeastUsContent = 0.20m;

    private readonly List<DutyEntry> entries = new(8);
    private readonly List<DutyExemption> spared = [];
    private readonly List<int> sparedPlaces = [];

    private DutyReckoning() { }

    /// <summary>The measures that cover the good, those first that go first.</summary>
    public IReadOnlyList<DutyEntry> Entries => entries;

    /// <summary>Measures in force that spare the good.</summary>
    public IReadOnlyList<DutyExemption> Spared => spared;

    /// <summary>The total in percent.</summary>
    public decimal Total { get; private set; }

    public static DutyReckoning Of(DutyBook book, DutyQuestion question)
    {
        var reckoning = new DutyReckoning { Total = question.BasePercent };
        Span<int> places = stackalloc int[64];
        var count = 0;
        foreach (var match in question.Matches)
        {
            foreach (var place in match.Measures)
            {
                if (places[..count].IndexOf(place) < 0 && count < places.Length)
                {
                    places[count++] = place;
                }
            }
        }

        places[..count].Sort();
        foreach (var place in places[..count])
        {
            reckoning.Add(book, question, place);
        }

        return reckoning;
    }

    /// <summary>The measures that add to the total.</summary>
    public IReadOnlyList<TariffMeasure> Charging(DutyBook book) =>
        [.. entries.Where(entry => entry.Applied > 0).Select(entry => book.Measures[entry.Place].Measure)];

    /// <summary>What each measure adds to the total.</summary>
    public IReadOnlyList<MeasurePoints> Charges(DutyBook book) =>
        [
            .. entries
                .Where(entry => entry.Applied != 0)
                .Select(entry => new MeasurePoints(book.Measures[entry.Place].Measure, entry.Applied)),
        ];

    private void Add(DutyBook book, DutyQuestion question, int place)
    {
        var column = book.Measures[place];
        if (column.Schedule.On(question.AsOf) is not { State: not RateState.Ended } segment)
        {
            return;
        }

        if (Covering(question, place, out var exemption) is not { } scope)
        {
            if (exemption is not null && segment.State == RateState.InForce)
            {
                spared.Add(new DutyExemption(column.Measure, exemption, 1));
                sparedPlaces.Add(place);
            }

            return;
        }

        var entry = new DutyEntry
        {
            Place = place,
            Scope = scope,
            Segment = segment,
            ValueBase = scope.ValueBase ?? segment.ValueBase,
        };
        if (segment.State == RateState.Suspended)
        {
            entry.Reason = DutyReason.Suspended;
        }
        else if (IsInTransit(question, segment.Action.Transit))
        {
            entry.Reason = DutyReason.InTransit;
        }
        else
        {
            Charge(question, column, ref entry);
            if (exemption is not null && entry.Share > 0)
            {
                // What is left here is an exemption of a share; whole ones ended above.
                var part = question.Product.UsContentShare ?? LeastUsContent;
                spared.Add(new DutyExemption(column.Measure, exemption, part));
                entry.Share *= 1 - part;
                entry.Applied *= 1 - part;
            }
        }

        Total += entry.Applied;
        entries.Add(entry);
    }

    private void Charge(DutyQuestion question, DutyBook.Column column, ref DutyEntry entry)
    {
        var left = LeftBy(question, column, ref entry);
        var wanted = entry.ValueBase == ValueBase.FullValue ? 1 : Math.Min(ContentShare(question, entry.ValueBase), MetalNotYetTaken());
        entry.Share = Math.Min(wanted, left);
        var rate = entry.Segment.RatePercent ?? 0;
        var onTop = entry.Segment.Basis == Basis.AllIn ? Math.Max(0, rate - question.BasePercent) : rate;
        entry.Applied = onTop * entry.Share;
        entry.Reason =
            entry.Share == 0 && entry.GivesWayTo is not null ? DutyReason.GivesWay
            : entry.Segment.Basis == Basis.AllIn && onTop == 0 ? DutyReason.CeilingReached
            : entry.GivesWayTo is not null ? DutyReason.ChargedOnRest
            : entry.ValueBase != ValueBase.FullValue ? DutyReason.ChargedOnContent
            : DutyReason.Charged;
    }

    /// <summary>The share of the value that the measures leave to which this one gives way.</summary>
    private decimal LeftBy(DutyQuestion question, DutyBook.Column column, ref DutyEntry entry)
    {
        var left = 1m;
        var last = -1;
        Span<int> settled = stackalloc int[column.Rules.Length];
        foreach (var rule in column.Rules)
        {
            // The last announced comes first; it settles the matter between the two.
            if (!rule.HoldsOn(question.AsOf) || settled[..(last + 1)].Contains(rule.To))
            {
                continue;
            }

            settled[++last] = rule.To;
            if (ShareTakenBy(rule) is var taken and > 0)
            {
                left -= rule.RestPays ? taken : 1;
                (entry.GivesWayTo ??= []).Add(rule.To);
            }
        }

        return Math.Max(0, left);
    }

    /// <summary>What the other measure takes of the value. Where it stands in for this one wholly, what it spares is spared here too.</summary>
    private decimal ShareTakenBy(DutyBook.Rule rule)
    {
        foreach (var other in entries)
        {
            if (other.Place == rule.To)
            {
                return other.Takes ? other.Share : 0;
            }
        }

        return rule.Wholly && sparedPlaces.Contains(rule.To) ? 1 : 0;
    }

    /// <summary>Metals share one value: what one of them takes cannot be the other.</summary>
    private decimal MetalNotYetTaken() =>
        Math.Max(0, 1 - entries.Where(entry => entry.ValueBase != ValueBase.FullValue && entry.Takes).Sum(entry => entry.Share));

    /// <summary>The list that makes a measure cover the good; null when none does. An exemption of a mere share comes beside it.</summary>
    private static TariffScope? Covering(DutyQuestion question, int place, out TariffScope? exemption)
    {
        TariffScope? covers = null;
        TariffScope? spares = null;
        TariffScope? sparesShare = null;
        var (coversLength, sparesLength) = (-1, -1);
        foreach (var match in question.Matches)
        {
            if (Array.IndexOf(match.Measures, place) < 0 || !question.Holds(match))
            {
                continue;
            }

            if (match.Scope.Effect == ScopeEffect.Covers)
            {
                if (match.Length > coversLength)
                {
                    (covers, coversLength) = (match.Scope, match.Length);
                }
            }
            else if (match.Scope.OnlyShare is not null)
            {
                sparesShare = match.Scope;
            }
            else
            {
                // An exemption that hangs on a trait counts as the longest code there can be.
                var length = match.Scope.Requires.Count > 0 ? int.MaxValue : match.Length;
                if (length > sparesLength)
                {
                    (spares, sparesLength) = (match.Scope, length);
                }
            }
        }

        var spared = covers is not null && sparesLength >= coversLength;
        exemption =
            covers is null ? null
            : spared ? spares
            : sparesShare;
        return spared ? null : covers;
    }

    private static decimal ContentShare(DutyQuestion question, ValueBase valueBase)
    {
        var product = question.Product;
        var share = valueBase switch
        {
            ValueBase.SteelContent => product.SteelShare,
            ValueBase.AluminumContent => product.AluminumShare,
            ValueBase.CopperContent => product.CopperShare,
            _ => 1,
        };
        // Customs charges the whole value where no share is declared; where another metal's is, this one has none.
        return share ?? (product.StatesMetal ? 0 : 1);
    }

    private static bool IsInTransit(DutyQuestion question, TransitGrace? grace) =>
        grace is not null
        && question.Product.LoadedOn is { } loaded
        && (grace.LoadedBefore is null || loaded < grace.LoadedBefore)
        && (grace.EnteredBefore is null || question.AsOf < grace.EnteredBefore);
}
