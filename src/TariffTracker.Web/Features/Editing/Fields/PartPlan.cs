using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>The fields of a document, or of a part of one, in the order in which people fill them in.</summary>
public sealed record PartPlan
{
    /// <summary>What the fields describe.</summary>
    public required Type Type { get; init; }

    /// <summary>The fields in their groups.</summary>
    public required IReadOnlyList<FieldGroup> Groups { get; init; }

    /// <summary>The members that have no field, each with the reason.</summary>
    public required IReadOnlyDictionary<string, string> LeftOut { get; init; }

    /// <summary>All fields.</summary>
    public IEnumerable<FieldPlan> Fields => Groups.SelectMany(group => group.Fields);

    /// <summary>The field of a member; null when it has none.</summary>
    public FieldPlan? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>Fields that belong together.</summary>
public sealed record FieldGroup
{
    /// <summary>The fields.</summary>
    public required IReadOnlyList<FieldPlan> Fields { get; init; }

    /// <summary>Key of the heading; null for the fields that come first.</summary>
    public string? Heading { get; init; }

    /// <summary>True when it lies folded until somebody opens it, because it is seldom needed.</summary>
    public bool IsFolded { get; init; }

    /// <summary>The heading; null for the fields that come first.</summary>
    public string? Title(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Heading is null ? null : words[Heading];
    }
}
