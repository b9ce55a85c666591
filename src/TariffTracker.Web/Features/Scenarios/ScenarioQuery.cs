using System.Globalization;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Scenarios;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>What an address asks for: <c>?scenario=pause-lapses&amp;on=2025-08-01</c> or one's own, with numbered fields for each change.</summary>
public sealed record ScenarioQuery
{
    /// <summary>Most changes in a scenario of one's own.</summary>
    public const int MostChanges = 8;

    /// <summary>The parameter that names the scenario.</summary>
    public const string Name = "scenario";

    /// <summary>The parameter for the first day of a ready-made scenario.</summary>
    public const string FirstDay = "from";

    /// <summary>The parameter for the day compared.</summary>
    public const string ComparedDay = "on";

    /// <summary>Id of the scenario; empty when none is asked for.</summary>
    public required string Id { get; init; }

    /// <summary>The ready-made scenario; null for one's own and for one that there is not.</summary>
    public ReadyMade? ReadyMade { get; init; }

    /// <summary>The changes of one's own as written, by the number of their fields.</summary>
    public IReadOnlyDictionary<int, ChangeText> Written { get; init; } = new Dictionary<int, ChangeText>();

    /// <summary>The scenario; null when something is wrong, nothing is assumed yet, or the record does not know what it is about.</summary>
    public Scenario? Scenario { get; init; }

    /// <summary>The first day chosen for a ready-made scenario.</summary>
    public DateOnly From { get; init; }

    /// <summary>The numbers chosen for a ready-made scenario.</summary>
    public IReadOnlyDictionary<string, decimal> Numbers { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The day to compare; null for the usual one.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What is wrong, in the order of the form.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>True when it asks for one's own.</summary>
    public bool IsOwn => Id == OwnId;

    /// <summary>True when there is a scenario of this name.</summary>
    public bool Exists => IsOwn || ReadyMade is not null;

    private static string OwnId => Domain.Scenarios.Scenario.OwnId;

    /// <summary>Every name a scenario can have under the lens.</summary>
    public static IReadOnlyList<string> NamesIn(TariffRecord record, DateOnly asOf) =>
        [.. ReadyMades.All.Where(each => each.IsOffered(record, asOf)).Select(each => each.Id), OwnId];

    /// <summary>Reads the parameters.</summary>
    public static ScenarioQuery Read(IReadOnlyList<KeyValuePair<string, string>> address, TariffRecord record, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(record);
        string Value(string name) =>
            address.LastOrDefault(pair => pair.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value?.Trim() ?? "";

        var problems = new List<FieldProblem>();
        var query = new ScenarioQuery
        {
            Id = Value(Name),
            ReadyMade = ReadyMades.Find(Value(Name)),
            On = Day(ComparedDay, Value(ComparedDay), problems),
            Problems = problems,
        };
        return query.IsOwn ? query.ReadOwn(Value, record, problems) : query.ReadReadyMade(Value, record, asOf, problems);
    }

    private ScenarioQuery ReadReadyMade(Func<string, string> value, TariffRecord record, DateOnly asOf, List<FieldProblem> problems)
    {
        if (ReadyMade is null || !ReadyMade.IsKnown(record))
        {
            return this;
        }

        var from = (ReadyMade.AsksForDay ? Day(FirstDay, value(FirstDay), problems) : null) ?? asOf;
        var numbers = ReadyMade.Numbers.ToDictionary(number => number.Name, number => Number(number, value(number.Name), problems));
        return this with
        {
            From = from,
            Numbers = numbers,
            Scenario = problems.Count == 0 ? ReadyMade.With(record, new ScenarioChoices(from, numbers)) : null,
        };
    }

    private ScenarioQuery ReadOwn(Func<string, string> value, TariffRecord record, List<FieldProblem> problems)
    {
        var written = Enumerable
            .Range(1, MostChanges)
            .Select(place =>
                (place, text: new ChangeText(ChangeText.Fields.ToDictionary(field => field, field => value(Field(field, place)))))
            )
            .Where(x => !x.text.IsEmpty)
            .ToDictionary(x => x.place, x => x.text);
        List<ScenarioChange?> changes =
        [
            .. written.Select(x => new ChangeReader(record, x.Value, field => Field(field, x.Key), problems).Read()),
        ];
        return this with
        {
            Written = written,
            Scenario = problems.Count == 0 && changes.Count > 0 ? Own([.. changes.OfType<ScenarioChange>()]) : null,
        };
    }

    /// <summary>What a field of a change is called in addresses.</summary>
    public static string Field(string field, int place) => field + place.ToString(CultureInfo.InvariantCulture);

    /// <summary>A scenario that a reader put together.</summary>
    public static Scenario Own(IReadOnlyList<ScenarioChange> changes) =>
        new()
        {
            Id = OwnId,
            Basis = ScenarioBasis.Assumed,
            Changes = changes,
        };

    private static DateOnly? Day(string name, string given, List<FieldProblem> problems)
    {
        var day = ChangeReader.ReadDay(given);
        if (given.Length > 0 && day is null)
        {
            problems.Add(new FieldProblem(name, "scenarios.wrongDay", given));
        }

        return day;
    }

    private static decimal Number(ScenarioNumber number, string given, List<FieldProblem> problems)
    {
        if (given.Length == 0)
        {
            return number.Usual;
        }

        if (
            decimal.TryParse(given, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value >= number.Least
            && value <= number.Most
        )
        {
            return value;
        }

        problems.Add(new FieldProblem(number.Name, "scenarios.wrongNumber", given, number.Least, number.Most));
        return number.Usual;
    }
}
