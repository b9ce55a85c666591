using System.Globalization;
using System.Text.Json;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Lenses;

namespace TariffTracker.Web.Features.Scenarios;

/// <summary>A scenario as a program asks for it: the members of the JSON as the parameters an address would have.</summary>
/// <remarks>Members: asOf, known, on, and either scenario (with from and numbers) or changes.</remarks>
public sealed class ScenarioRequest
{
    private const string ChangesMember = "changes";
    private const string NumbersMember = "numbers";
    private static readonly HashSet<string> Members = ["asOf", "known", "on", "scenario", "from", NumbersMember, ChangesMember];

    // How the fields of a change are called in JSON, where it is not as in addresses.
    private static readonly Dictionary<string, string> ChangeMembers = ChangeText.Fields.ToDictionary(
        field => field == ChangeText.Names.Rate ? "ratePercent" : field,
        field => field
    );

    private readonly List<KeyValuePair<string, string>> parameters = [];
    private readonly List<FieldProblem> problems = [];
    private readonly DateOnly today;

    /// <summary>Reads the JSON.</summary>
    public ScenarioRequest(JsonElement json, DateOnly today)
    {
        this.today = today;
        if (json.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new FieldProblem("", "scenarios.notAnObject"));
            return;
        }

        foreach (var member in json.EnumerateObject())
        {
            Read(member);
        }

        var changes = json.TryGetProperty(ChangesMember, out _);
        if (changes == json.TryGetProperty("scenario", out _))
        {
            problems.Add(new FieldProblem("scenario", "scenarios.oneOfTwo"));
        }
        else if (changes)
        {
            Add("scenario", Domain.Scenarios.Scenario.OwnId);
        }
    }

    /// <summary>The clocks asked for.</summary>
    public Lens Lens => new(Day("asOf") ?? today, Day("known") ?? today);

    /// <summary>What is wrong with the JSON itself or the clocks; the first of what else is wrong comes from <see cref="Query"/>.</summary>
    public FieldProblem? Problem => problems.FirstOrDefault() ?? Clock("asOf", LensAddress.LastDay) ?? Clock("known", today);

    /// <summary>What is asked of <paramref name="record"/>, with the fields called as in the JSON.</summary>
    public ScenarioQuery Query(TariffRecord record)
    {
        var query = ScenarioQuery.Read(parameters, record, Lens.AsOf);
        return query with { Problems = [.. query.Problems.Select(problem => problem with { Field = NameOf(problem.Field, query) })] };
    }

    private void Read(JsonProperty member)
    {
        if (!Members.Contains(member.Name))
        {
            problems.Add(new FieldProblem(member.Name, "scenarios.unknownMember", member.Name, string.Join(", ", Members)));
        }
        else if (member.Name == ChangesMember)
        {
            ReadChanges(member.Value);
        }
        else if (member.Name == NumbersMember && member.Value.ValueKind == JsonValueKind.Object)
        {
            foreach (var number in member.Value.EnumerateObject())
            {
                Add(number.Name, Text(number.Value));
            }
        }
        else
        {
            Add(member.Name, Text(member.Value));
        }
    }

    private void ReadChanges(JsonElement changes)
    {
        if (changes.ValueKind != JsonValueKind.Array || changes.GetArrayLength() is 0 or > ScenarioQuery.MostChanges)
        {
            problems.Add(new FieldProblem(ChangesMember, "scenarios.notAList", ScenarioQuery.MostChanges));
            return;
        }

        var place = 0;
        foreach (var change in changes.EnumerateArray())
        {
            ReadChange(change, ++place);
        }
    }

    private void ReadChange(JsonElement change, int place)
    {
        var name = $"{ChangesMember}[{Number(place - 1)}]";
        if (change.ValueKind != JsonValueKind.Object)
        {
            problems.Add(new FieldProblem(name, "scenarios.notAnObject"));
            return;
        }

        var fields = new Dictionary<string, string>();
        foreach (var member in change.EnumerateObject())
        {
            if (!ChangeMembers.TryGetValue(member.Name, out var field))
            {
                problems.Add(
                    new FieldProblem($"{name}.{member.Name}", "scenarios.unknownMember", member.Name, string.Join(", ", ChangeMembers.Keys))
                );
                return;
            }

            fields[field] = Text(member.Value);
            Add(ScenarioQuery.Field(field, place), fields[field]);
        }

        if (new ChangeText(fields).IsEmpty)
        {
            problems.Add(new FieldProblem($"{name}.measure", "scenarios.noMeasure"));
        }
    }

    private void Add(string name, string value) => parameters.Add(KeyValuePair.Create(name, value));

    private DateOnly? Day(string name) => ChangeReader.ReadDay(parameters.LastOrDefault(pair => pair.Key == name).Value ?? "");

    private FieldProblem? Clock(string name, DateOnly last)
    {
        var given = parameters.LastOrDefault(pair => pair.Key == name).Value;
        return string.IsNullOrEmpty(given) || Day(name) <= last ? null
            : Day(name) is null ? new FieldProblem(name, "scenarios.wrongDay", given)
            : new FieldProblem(name, "scenarios.futureDay", given);
    }

    /// <summary>The member of the JSON that a parameter came from.</summary>
    private static string NameOf(string field, ScenarioQuery query)
    {
        if (query.ReadyMade?.Numbers.Any(number => number.Name == field) == true)
        {
            return $"{NumbersMember}.{field}";
        }

        var name = field.TrimEnd('1', '2', '3', '4', '5', '6', '7', '8', '9', '0');
        return int.TryParse(field[name.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var place)
            ? $"{ChangesMember}[{Number(place - 1)}].{ChangeMembers.First(member => member.Value == name).Key}"
            : field;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Null => "",
            JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Text)),
            _ => value.GetRawText(),
        };
}
