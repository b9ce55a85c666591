using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>What the components that fill in one field have in common.</summary>
public abstract class FieldComponent : ComponentBase
{
    /// <summary>The form it stands in.</summary>
    [CascadingParameter]
    public required FormDesk Desk { get; set; }

    /// <summary>The part of the document that has the field.</summary>
    [Parameter, EditorRequired]
    public required JsonObject Part { get; set; }

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public required FieldPlan Plan { get; set; }

    /// <summary>The language.</summary>
    protected Words Words => Desk.Words;

    /// <summary>What the document says; null for nothing.</summary>
    protected JsonNode? Value => Part[Plan.Name];

    /// <summary>Id of the element that takes the focus.</summary>
    protected string Id => Desk.Document.ElementId(Part, Plan.Name);

    /// <summary>What the field is called.</summary>
    protected string Label => Plan.Label(Words);

    /// <summary>What is wrong with what stands in the field, whether the rules said so or the field itself.</summary>
    protected IReadOnlyList<string> Problems =>
        [.. new[] { OwnProblem }.OfType<string>().Concat(OwnProblem is null ? Desk.Findings(Part, Plan.Name) : [])];

    /// <summary>What the field itself finds wrong; null when it understands what stands in it.</summary>
    protected virtual string? OwnProblem => null;

    /// <summary>What an input has to say of itself.</summary>
    protected Dictionary<string, object> About => FieldAttributes.Of(Id, Plan.Hint(Words) is not null, Problems.Count > 0);

    /// <summary>Sets the field and lets it be saved.</summary>
    protected void Set(JsonNode? value) => Desk.Set(Part, Plan.Name, value);
}

/// <summary>The attributes by which an input is tied to its hint and its problems.</summary>
internal static class FieldAttributes
{
    public static Dictionary<string, object> Of(string id, bool hasHint, bool hasProblem)
    {
        var attributes = new Dictionary<string, object>();
        var described = string.Join(' ', new[] { hasHint ? id + "-h" : null, hasProblem ? id + "-e" : null }.OfType<string>());
        if (described.Length > 0)
        {
            attributes["aria-describedby"] = described;
        }

        if (hasProblem)
        {
            attributes["aria-invalid"] = "true";
        }

        return attributes;
    }
}
