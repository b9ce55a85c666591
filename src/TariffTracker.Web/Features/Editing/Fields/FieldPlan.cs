using System.Collections;
using System.Text.Json.Serialization.Metadata;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Differences;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Fields;

/// <summary>How one member of a document is filled in. What follows from its type is read off the type.</summary>
public sealed class FieldPlan
{
    private readonly string? label;
    private readonly string? hint;

    internal FieldPlan(JsonPropertyInfo member, FieldEntry entry)
    {
        Name = member.Name;
        IsRequired = member.IsRequired;
        MayBeNothing = Nullable.GetUnderlyingType(member.PropertyType) is not null || member.IsSetNullable;
        (label, hint, RefersTo, IsLong) = (entry.Label, entry.Hint, entry.RefersTo, entry.Long);
        Type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        var list = Type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(Type);
        ItemType = list ? DocumentJson.Options.GetTypeInfo(Type).ElementType! : Type;
        Widget = list ? OfList(ItemType, RefersTo) : Of(Type, RefersTo);
    }

    /// <summary>Name of the member in the document.</summary>
    public string Name { get; }

    /// <summary>The type of the member, without null.</summary>
    public Type Type { get; }

    /// <summary>The type of the items of a list, else <see cref="Type"/>.</summary>
    public Type ItemType { get; }

    /// <summary>With what it is filled in.</summary>
    public Widget Widget { get; }

    /// <summary>True when no document can do without it.</summary>
    public bool IsRequired { get; }

    /// <summary>True when a document may say nothing about it; else it has a usual value.</summary>
    public bool MayBeNothing { get; }

    /// <summary>The kind of the documents it names; null when it names none.</summary>
    public DocumentKind? RefersTo { get; }

    /// <summary>True for a text of more than a line.</summary>
    public bool IsLong { get; }

    /// <summary>The fields of the part, or of each part of the list; null when it has none.</summary>
    public PartPlan? Part => Widget is Widget.Part or Widget.Parts && ItemType != typeof(LocalizedText) ? FormPlans.Of(ItemType) : null;

    /// <summary>What it is called.</summary>
    public string Label(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return label is null ? FieldWords.Of(Name, words) : words[label];
    }

    /// <summary>What helps to fill it in; null when the label says enough.</summary>
    public string? Hint(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return hint is null ? null : words[hint];
    }

    private static Widget Of(Type type, DocumentKind? refersTo) =>
        refersTo is not null ? Widget.Reference
        : type == typeof(string) ? Widget.Text
        : type == typeof(LocalizedText) ? Widget.LocalizedText
        : type == typeof(bool) ? Widget.YesOrNo
        : type == typeof(DateOnly) ? Widget.Day
        : type == typeof(PartialDate) ? Widget.PartialDate
        : type.IsEnum ? Widget.Choice
        : DocumentJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Object ? Widget.Part
        : Widget.Number;

    private static Widget OfList(Type item, DocumentKind? refersTo) =>
        refersTo is not null ? Widget.References
        : item == typeof(string) ? Widget.Texts
        : Widget.Parts;
}

/// <summary>What a plan says of a member beyond its type.</summary>
internal sealed record FieldEntry(string Name)
{
    public string? Label { get; init; }

    public string? Hint { get; init; }

    public DocumentKind? RefersTo { get; init; }

    public bool Long { get; init; }
}
