using System.Collections.Frozen;
using System.Text.Json;
using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>The words a field can be set to, as documents write them and as people read them.</summary>
public static class ChoiceWords
{
    private static readonly FrozenDictionary<Type, Func<Words, IReadOnlyList<(string, string)>>> Tables = new Dictionary<
        Type,
        Func<Words, IReadOnlyList<(string, string)>>
    >
    {
        [typeof(Authority)] = words => Table<Authority>(words.Of),
        [typeof(Basis)] = words => Table<Basis>(words.Of),
        [typeof(Certainty)] = words => Table<Certainty>(words.Of),
        [typeof(ClauseStatus)] = words => Table<ClauseStatus>(words.Of),
        [typeof(EventKind)] = words => Table<EventKind>(words.Of),
        [typeof(Movement)] = words => Table<Movement>(words.Of),
        [typeof(ProposalKind)] = words => Table<ProposalKind>(words.Of),
        [typeof(ProposalStatus)] = words => Table<ProposalStatus>(words.Of),
        [typeof(RateState)] = words => Table<RateState>(words.Of),
        [typeof(Side)] = words => Table<Side>(words.Of),
        [typeof(SourceKind)] = words => Table<SourceKind>(words.Of),
        [typeof(Stance)] = words => Table<Stance>(words.Of),
        [typeof(Standing)] = words => Table<Standing>(words.Of),
        [typeof(ValueBase)] = words => Table<ValueBase>(words.Of),
        [typeof(Weight)] = words => Table<Weight>(words.Of),
    }.ToFrozenDictionary();

    // What a part says that does not mention the member: the initialisers of the types.
    private static readonly FrozenDictionary<(Type, string), string> Defaults = new Dictionary<(Type, string), string>
    {
        [(typeof(Basis), "basis")] = "additional",
        [(typeof(RateState), "state")] = "in-force",
        [(typeof(ValueBase), "valueBase")] = "full-value",
        [(typeof(Standing), "standing")] = "legal",
        [(typeof(Stance), "stance")] = "supports",
        [(typeof(Weight), "weight")] = "small",
    }.ToFrozenDictionary();

    /// <summary>The types there are words for.</summary>
    public static IEnumerable<Type> Types => Tables.Keys;

    /// <summary>The words of a type: as the document writes them, and as they are shown.</summary>
    public static IReadOnlyList<(string Word, string Name)> Of(Type type, Words words) => Tables[type](words);

    /// <summary>The word that counts when the document says none; null when there is no such word.</summary>
    public static string? Default(FieldPlan field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.MayBeNothing ? null : Defaults.GetValueOrDefault((field.Type, field.Name));
    }

    private static List<(string, string)> Table<T>(Func<T, string> word)
        where T : struct, Enum =>
        [
            .. Enum.GetValues<T>()
                .Select(value => (JsonSerializer.SerializeToNode(value, DocumentJson.Options)!.GetValue<string>(), word(value))),
        ];
}
