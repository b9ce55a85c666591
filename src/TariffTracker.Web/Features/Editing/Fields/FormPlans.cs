using System.Collections.Frozen;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>Every form: which fields, in which order, under which heading. The documents' own types say the rest.</summary>
public static partial class FormPlans
{
    private const string NotAField = "It is part of the address and has a place of its own on the page.";

    private static readonly FrozenDictionary<Type, PartPlan> Plans = Documents().Concat(Parts()).ToFrozenDictionary(plan => plan.Type);

    /// <summary>The kinds of document there are forms for, in the order in which they are offered.</summary>
    public static IReadOnlyList<DocumentKind> Kinds { get; } =
    [
        DocumentKind.Round,
        DocumentKind.Measure,
        DocumentKind.Proposal,
        DocumentKind.Event,
        DocumentKind.Deadline,
        DocumentKind.Source,
        DocumentKind.Person,
        DocumentKind.Indicator,
        DocumentKind.Sector,
    ];

    /// <summary>The kinds without a form, each with the reason.</summary>
    public static IReadOnlyDictionary<DocumentKind, string> WithoutForm { get; } =
        new Dictionary<DocumentKind, string>
        {
            [DocumentKind.Scope] = "Hundreds of numbers, taken whole from an annex: imported, not typed.",
            [DocumentKind.Line] = "Rows of the tariff schedule: imported, not typed.",
            [DocumentKind.Good] = "Examples of the calculator, which change with the lists of goods: imported.",
            [DocumentKind.TradeFlow] = "Figures of a published table: imported, not typed.",
        };

    /// <summary>The form for documents of a kind.</summary>
    public static PartPlan Of(DocumentKind kind) => Of(DocumentJson.TypeOf(kind));

    /// <summary>The fields of a type that documents are made of.</summary>
    public static PartPlan Of(Type type) => Plans[type];

    private static PartPlan Plan<T>(params GroupEntry[] groups)
    {
        var info = DocumentJson.Options.GetTypeInfo(typeof(T));
        var members = info.Properties.ToDictionary(member => member.Name, StringComparer.Ordinal);
        return new PartPlan
        {
            Type = typeof(T),
            LeftOut = typeof(T).IsSubclassOf(typeof(Document)) ? new Dictionary<string, string> { ["id"] = NotAField } : [],
            Groups =
            [
                .. groups.Select(group => new FieldGroup
                {
                    Heading = group.Heading,
                    IsFolded = group.Folded,
                    Fields = [.. group.Fields.Select(field => new FieldPlan(members[field.Name], field))],
                }),
            ],
        };
    }

    private static GroupEntry First(params FieldEntry[] fields) => new(null, false, fields);

    private static GroupEntry Then(string heading, params FieldEntry[] fields) => new(heading, false, fields);

    private static GroupEntry Folded(string heading, params FieldEntry[] fields) => new(heading, true, fields);

    private static FieldEntry F(
        string name,
        string? hint = null,
        string? label = null,
        DocumentKind? refersTo = null,
        bool isLong = false
    ) =>
        new(name)
        {
            Hint = hint,
            Label = label,
            RefersTo = refersTo,
            Long = isLong,
        };

    private sealed record GroupEntry(string? Heading, bool Folded, FieldEntry[] Fields);
}
