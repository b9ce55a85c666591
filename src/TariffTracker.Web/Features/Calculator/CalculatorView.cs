using TariffTracker.Domain.Duties;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Calculator;

/// <summary>What the calculator shows for one address.</summary>
public sealed class CalculatorView
{
    private const decimal MostValue = 1_000_000_000_000;

    private readonly List<DutyProblem> problems = [];
    private readonly Dictionary<string, string> given = new(StringComparer.OrdinalIgnoreCase);
    private readonly DutyRequest? request;

    private CalculatorView(Reading reading)
    {
        foreach (var group in reading.Urls.Filters.GroupBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase))
        {
            given[group.Key] = string.Join(',', group.Select(pair => pair.Value.Trim()).Where(value => value.Length > 0));
        }

        var typical = Typical(reading.Record);
        CustomsValue = Value();
        IsEmpty = given.Where(pair => pair.Key != "value").All(pair => pair.Value.Length == 0);
        if (IsEmpty || (problems.Count > 0 && Given("hts").Length == 0 && typical is null))
        {
            return;
        }

        request = DutyRequest.Read(DutyParameters.Of(reading.Urls.Filters), reading.Record, reading.Lens.AsOf, typical?.ToProduct());
        problems.AddRange(request.Problems);
        Good = typical is not null && HtsNumber.Parse(typical.Hts) == request.Draft.Hts ? typical : null;
        Factors = request.Draft.Hts.Digits.Length > 0 ? reading.Record.Duties.FactorsOf(request.Draft.Hts) : null;
        Line = request.Draft.Hts.Digits.Length > 0 ? reading.Record.Duties.LineOf(request.Draft.Hts) : null;
        if (problems.Count == 0 && request.Product is { } product)
        {
            Duty = reading.Record.Duties.For(product, reading.Lens.AsOf);
        }
    }

    /// <summary>True when the address asks for nothing.</summary>
    public bool IsEmpty { get; }

    /// <summary>What is wrong with the address.</summary>
    public IReadOnlyList<DutyProblem> Problems => problems;

    /// <summary>The typical good that is shown; null when none is.</summary>
    public TypicalGood? Good { get; }

    /// <summary>The answer; null when there is nothing to answer, or something is wrong.</summary>
    public Duty? Duty { get; }

    /// <summary>What the good is worth in US dollars; null when not stated.</summary>
    public decimal? CustomsValue { get; }

    /// <summary>What may matter besides the number; null without a number.</summary>
    public DutyFactors? Factors { get; }

    /// <summary>The line of the record's table; null when it has none.</summary>
    public TariffLine? Line { get; }

    /// <summary>Reads the address of the request.</summary>
    public static CalculatorView Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new CalculatorView(reading);
    }

    /// <summary>What the field of a parameter holds: what was typed, else what is known of the good.</summary>
    public string Field(string parameter) =>
        Given(parameter) is { Length: > 0 } typed && (parameter == "value" || ProblemWith(parameter) is not null || request is null) ? typed
        : request is null ? ""
        : DutyParameters.Of(request.Draft).FirstOrDefault(pair => pair.Name == parameter).Value ?? "";

    /// <summary>What is wrong with a parameter; null when nothing is.</summary>
    public DutyProblem? ProblemWith(params ReadOnlySpan<string> parameters)
    {
        foreach (var problem in problems)
        {
            if (parameters.Contains(problem.Parameter))
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>True when the good has a trait, false when it has not, null when that is not stated.</summary>
    public bool? Has(Trait trait) =>
        request is null ? null
        : request.Draft.Traits.Has(trait) ? true
        : request.Draft.NotTraits.Has(trait) ? false
        : null;

    /// <summary>What the good is called.</summary>
    public string Name(Duty? duty, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Good is { } good ? good.Name.In(words.Language)
            : Line is { } line ? line.Description.In(words.Language)
            : words.Format("calculator.someGood", duty?.Product.Hts);
    }

    /// <summary>The parameters of this page for a good like the one it shows.</summary>
    public (string Name, string? Value)[] ParametersFor(Product product) =>
        [("good", Good?.Id), .. DutyParameters.Of(product), ("value", CustomsValue is null ? null : Given("value"))];

    private string Given(string parameter) => given.GetValueOrDefault(parameter, "");

    private TypicalGood? Typical(TariffRecord record)
    {
        var id = Given("good");
        var good = record.Goods.FirstOrDefault(good => good.Id == id);
        if (id.Length > 0 && good is null)
        {
            problems.Add(new DutyProblem("good", id, DutyFault.GoodUnknown));
        }

        return good;
    }

    private decimal? Value()
    {
        if (Given("value") is not { Length: > 0 } text)
        {
            return null;
        }

        if (DutyRequest.Number(text.TrimStart('$')) is { } value and > 0 and <= MostValue)
        {
            return value;
        }

        problems.Add(new DutyProblem("value", text, DutyFault.ValueNotANumber));
        return null;
    }
}
