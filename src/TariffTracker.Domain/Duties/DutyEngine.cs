using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>Says what a good of Japan pays on a day, and why. Made for one record; safe to share between threads.</summary>
/// <remarks>
/// Measures are asked in the order in which they go first. Each takes its share of the value; one that gives way gets the rest where
/// the rule says so, and nothing otherwise. "As collected then" is the same question put to the record as known then.
/// </remarks>
public sealed class DutyEngine
{
    private readonly DutyBook book;

    /// <summary>Prepares <paramref name="record"/>, already limited to what was known.</summary>
    public DutyEngine(TariffRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        book = new DutyBook(record);
    }

    /// <summary>The record's line for a number; null when the table lacks it.</summary>
    public TariffLine? LineOf(HtsNumber hts) => book.LineOf(hts);

    /// <summary>What may matter for goods of a number besides the number.</summary>
    public DutyFactors FactorsOf(HtsNumber hts) => DutyFactors.Of(book, hts);

    /// <summary>The normal duty of a good in percent: as stated, else as in the record's table; null when neither has one.</summary>
    public decimal? NormalPercent(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return product.MfnPercent ?? book.LineOf(product.Hts)?.MfnPercent;
    }

    /// <summary>What the good pays when entered on <paramref name="asOf"/>.</summary>
    /// <exception cref="ArgumentException">Its normal duty is neither stated nor in the table (<see cref="NormalPercent"/>).</exception>
    public Duty For(Product product, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(product);
        var question = Ask(product, asOf);
        var outcome = DutyReckoning.Of(book, question);
        return new Duty
        {
            Product = product,
            AsOf = asOf,
            Lines = DutyLines.Of(book, question, outcome),
            Spared = outcome.Spared,
            TotalPercent = outcome.Total,
            Open = DutyQuestions.Of(book, question, outcome),
            Cautions = DutyWarnings.Of(book, question, outcome),
        };
    }

    /// <summary>What the good pays over time, days with the same answer joined. The day of loading is left out of account.</summary>
    /// <param name="product">The good.</param>
    /// <param name="from">First day.</param>
    /// <param name="until">First day not asked about.</param>
    /// <exception cref="ArgumentException">Its normal duty is neither stated nor in the table (<see cref="NormalPercent"/>).</exception>
    public IReadOnlyList<DutyStretch> Over(Product product, DateOnly from, DateOnly until)
    {
        ArgumentNullException.ThrowIfNull(product);
        var question = Ask(product with { LoadedOn = null }, from);
        var stretches = new List<DutyStretch>();
        foreach (var day in ChangeDays(question, from, until))
        {
            var outcome = DutyReckoning.Of(book, question with { AsOf = day });
            var charging = outcome.Charging(book);
            if (stretches.Count > 0 && stretches[^1] is var last)
            {
                if (last.TotalPercent == outcome.Total && last.Charging.SequenceEqual(charging))
                {
                    continue;
                }

                stretches[^1] = last with { Until = day };
            }

            stretches.Add(new DutyStretch(day, null, outcome.Total, charging));
        }

        return stretches;
    }

    /// <summary>The total alone, in percent.</summary>
    /// <exception cref="ArgumentException">Its normal duty is neither stated nor in the table (<see cref="NormalPercent"/>).</exception>
    public decimal TotalPercent(Product product, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(product);
        return DutyReckoning.Of(book, Ask(product, asOf)).Total;
    }

    /// <summary>The total with what each measure adds to it, without the reasons.</summary>
    /// <exception cref="ArgumentException">Its normal duty is neither stated nor in the table (<see cref="NormalPercent"/>).</exception>
    public DutySum Sum(Product product, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(product);
        var question = Ask(product, asOf);
        var outcome = DutyReckoning.Of(book, question);
        return new DutySum(question.BasePercent, outcome.Total, outcome.Charges(book));
    }

    private DutyQuestion Ask(Product product, DateOnly asOf)
    {
        var line = book.LineOf(product.Hts);
        var normal =
            product.MfnPercent
            ?? line?.MfnPercent
            ?? throw new ArgumentException($"The normal duty of {product.Hts} is neither stated nor on record.", nameof(product));
        return new DutyQuestion(product, asOf, book.Matches(product.Hts))
        {
            Line = line,
            NormalPercent = normal,
            BasePercent = product.ClaimsJapanPreference && line?.JapanPercent is { } preferred ? preferred : normal,
        };
    }

    private SortedSet<DateOnly> ChangeDays(DutyQuestion question, DateOnly from, DateOnly until)
    {
        var days = new SortedSet<DateOnly> { from };
        void Add(DateOnly? day)
        {
            if (day > from && day < until)
            {
                days.Add(day.Value);
            }
        }

        foreach (var match in question.Matches)
        {
            Add(match.Scope.From);
            Add(match.Scope.Until);
            foreach (var column in match.Measures.Select(place => book.Measures[place]))
            {
                foreach (var segment in column.Schedule.Segments)
                {
                    Add(segment.From);
                    Add(segment.Until);
                }

                foreach (var rule in column.Rules)
                {
                    Add(rule.From);
                    Add(rule.Until);
                }
            }
        }

        return days;
    }
}
