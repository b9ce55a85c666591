using System.Globalization;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Lenses;
using static TariffTracker.Web.Features.Scenarios.ChangeText;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>Turns what somebody wrote into a change, or says what is wrong with which field.</summary>
/// <param name="record">The record under the lens.</param>
/// <param name="change">What was written.</param>
/// <param name="nameOf">What a field is called where it was written.</param>
/// <param name="problems">Where to put what is wrong.</param>
internal sealed class ChangeReader(TariffRecord record, ChangeText change, Func<string, string> nameOf, ICollection<FieldProblem> problems)
{
    private const decimal MostPercent = 1000;
    private static readonly char[] BetweenCodes = [' ', ',', ';', '、', '，'];

    /// <summary>The change; null when something is wrong with it.</summary>
    public ScenarioChange? Read()
    {
        var before = problems.Count;
        ScenarioChange? read = change.Do switch
        {
            "" or Verbs.Set => change.Measure == NewMeasure ? New() : Set(),
            Verbs.End => End(),
            Verbs.TakeBack => TakeBack(),
            _ => Wrong(Names.Do, "scenarios.wrongVerb", change.Do),
        };
        return problems.Count == before ? read : null;
    }

    private RateSet Set()
    {
        var (measure, rate, basis) = (Measure(), Rate(), BasisOf());
        var (from, until) = Days();
        return new RateSet(measure, from, until, rate, basis);
    }

    private MeasureAdded New()
    {
        var (rate, basis) = (Rate(), BasisOf());
        var (from, until) = Days();
        return new MeasureAdded(Codes(), from, until, rate, basis);
    }

    private ScenarioChange End()
    {
        var (from, until) = Days();
        if (change[Names.Authority] is { Length: > 0 } law)
        {
            var known = record.Measures.Select(measure => measure.Authority).Distinct().ToList();
            return Slugs.Parse<Authority>(law) is { } authority && known.Contains(authority)
                ? new AuthorityEnded(authority, from)
                : Wrong(Names.Authority, "scenarios.wrongAuthority", law, string.Join(", ", known.Select(Slugs.Of)))!;
        }

        return new MeasureEnded(Measure(), from, until);
    }

    private OrderRemoved? TakeBack()
    {
        var given = change[Names.Order];
        var parts = given.Split('/');
        return parts is [var id, var action] && record.Find<TariffMeasure>(id)?.Actions.Any(each => each.Id == action) == true
            ? new OrderRemoved(id, action)
            : (OrderRemoved?)Wrong(Names.Order, given.Length == 0 ? "scenarios.noOrder" : "scenarios.wrongOrder", given);
    }

    private string Measure()
    {
        if (record.Find<TariffMeasure>(change.Measure) is null)
        {
            Wrong(Names.Measure, change.Measure.Length == 0 ? "scenarios.noMeasure" : "scenarios.wrongMeasure", change.Measure);
        }

        return change.Measure;
    }

    private decimal Rate()
    {
        var given = change[Names.Rate].TrimEnd('%', '％');
        if (decimal.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var rate) && rate <= MostPercent)
        {
            return rate;
        }

        Wrong(Names.Rate, given.Length == 0 ? "scenarios.noRate" : "scenarios.wrongRate", given);
        return 0;
    }

    private Basis BasisOf()
    {
        var given = change[Names.Basis];
        if (given.Length > 0 && Slugs.Parse<Basis>(given) is null)
        {
            Wrong(Names.Basis, "scenarios.wrongBasis", given);
        }

        return Slugs.Parse<Basis>(given) ?? Basis.Additional;
    }

    private (DateOnly From, DateOnly? Until) Days()
    {
        var from = Day(Names.From, "scenarios.noFrom");
        var until = change[Names.Until].Length == 0 ? null : Day(Names.Until, "scenarios.wrongDay");
        if (until <= from)
        {
            Wrong(Names.Until, "scenarios.wrongUntil", change[Names.Until]);
        }

        return (from ?? default, until);
    }

    private DateOnly? Day(string field, string whenMissing)
    {
        var given = change[field];
        if (ReadDay(given) is { } day)
        {
            return day;
        }

        Wrong(field, given.Length == 0 ? whenMissing : "scenarios.wrongDay", given);
        return null;
    }

    /// <summary>Reads YYYY-MM-DD; null when it is no day that can be asked about.</summary>
    public static DateOnly? ReadDay(string given) =>
        DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= LensAddress.FirstDay
        && day <= LensAddress.LastDay
            ? day
            : null;

    private List<string> Codes()
    {
        var codes = change[Names.Codes]
            .Split(BetweenCodes, StringSplitOptions.RemoveEmptyEntries)
            .Select(code => code.Replace(".", "", StringComparison.Ordinal))
            .ToList();
        if (codes.FirstOrDefault(code => code.Length is < 2 or > 10 || !code.All(char.IsAsciiDigit)) is { } wrong)
        {
            Wrong(Names.Codes, "scenarios.wrongCodes", wrong);
        }

        return codes;
    }

    private ScenarioChange? Wrong(string field, string key, params object[] places)
    {
        problems.Add(new FieldProblem(nameOf(field), key, places));
        return null;
    }
}
