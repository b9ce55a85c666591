using System.Collections.Frozen;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Duties;

/// <summary>A record laid out for the duty engine: measures in the order in which they go first, lists by code.</summary>
internal sealed class DutyBook
{
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> byCode;
    private readonly FrozenDictionary<string, Entry[]> belowLine;
    private readonly FrozenDictionary<string, TariffLine> lines;

    public DutyBook(TariffRecord record)
    {
        Dictionary<string, TariffMeasure> byId = record.Measures.ToDictionary(measure => measure.Id);
        var order = GivingWay.InOrder(record.Measures);
        var place = order.Select((measure, i) => (measure.Id, i)).ToDictionary(x => x.Id, x => x.i);
        Measures =
        [
            .. order.Select(measure => new Column(
                measure,
                record.ScheduleOf(measure.Id),
                [
                    .. measure
                        .YieldsTo.Where(rule => byId.ContainsKey(rule.Measure))
                        .OrderByDescending(rule => rule.AnnouncedOn)
                        .Select(rule => new Rule(place[rule.Measure], rule.From, rule.Until, rule.RestPays, rule.Wholly)),
                ]
            )),
        ];
        var entries = record
            .Scopes.Where(scope => scope.Effect != ScopeEffect.Beside)
            .Select(scope => new Entry(scope, [.. scope.Measures.Where(place.ContainsKey).Select(id => place[id])]))
            .SelectMany(entry => entry.Scope.Codes, (entry, code) => (entry, code))
            .ToList();
        byCode = entries
            .GroupBy(x => x.code, x => x.entry)
            .ToFrozenDictionary(group => group.Key, Entry[] (group) => [.. group], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        belowLine = entries
            .Where(x => x.code.Length > 8)
            .GroupBy(x => x.code[..8], x => x.entry)
            .ToFrozenDictionary(group => group.Key, Entry[] (group) => [.. group.Distinct()], StringComparer.Ordinal);
        lines = record.Lines.ToFrozenDictionary(line => line.Id);
    }

    /// <summary>Every measure; one that gives way stands after those it gives way to.</summary>
    public Column[] Measures { get; }

    /// <summary>The table's line of a number; null when it has none.</summary>
    public TariffLine? LineOf(HtsNumber hts) => lines.GetValueOrDefault(hts.Line);

    /// <summary>The lists that name the number or what it lies under.</summary>
    public List<Match> Matches(HtsNumber hts)
    {
        var digits = hts.Digits.AsSpan();
        var matches = new List<Match>(8);
        for (var length = 0; length <= digits.Length; length++)
        {
            if (byCode.TryGetValue(digits[..length], out var found))
            {
                foreach (var entry in found)
                {
                    if (!StartsWithAny(digits, entry.Scope.Except))
                    {
                        matches.Add(new Match(entry.Scope, entry.Measures, length, Below: false));
                    }
                }
            }
        }

        // A number of eight digits may hold statistical numbers that are listed, and others that are not.
        if (!hts.IsStatistical && belowLine.TryGetValue(hts.Line, out var below))
        {
            matches.AddRange(below.Select(entry => new Match(entry.Scope, entry.Measures, 10, Below: true)));
        }

        return matches;
    }

    /// <summary>True when a code begins the digits.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> digits, IReadOnlyList<string> codes)
    {
        foreach (var code in codes)
        {
            if (digits.StartsWith(code, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A measure with what it gives way to, as places in <see cref="DutyBook.Measures"/>.</summary>
    internal sealed record Column(TariffMeasure Measure, Schedule Schedule, Rule[] Rules);

    /// <summary>A stacking rule. Of those that hold between two measures on a day, the last announced counts; it stands first.</summary>
    internal readonly record struct Rule(int To, DateOnly From, DateOnly? Until, bool RestPays, bool Wholly)
    {
        public bool HoldsOn(DateOnly day) => From <= day && (Until is null || Until > day);
    }

    /// <summary>A list that names the good.</summary>
    /// <param name="Scope">The list.</param>
    /// <param name="Measures">Places of its measures.</param>
    /// <param name="Length">Length of the code that matched.</param>
    /// <param name="Below">True when only a part of the line is listed.</param>
    internal readonly record struct Match(TariffScope Scope, int[] Measures, int Length, bool Below)
    {
        public TraitSet Requires { get; } = TraitSet.Of(Scope.Requires);
    }

    private sealed record Entry(TariffScope Scope, int[] Measures);
}
