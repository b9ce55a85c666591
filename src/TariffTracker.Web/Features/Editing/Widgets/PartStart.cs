using System.Text.Json.Nodes;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Features.Editing.Fields;

namespace TariffTracker.Web.Features.Editing.Widgets;

/// <summary>Where the keyboard goes in a part that was just added.</summary>
internal static class PartStart
{
    /// <summary>The id of the first input of a part.</summary>
    public static string Of(EditedDocument document, JsonObject part, PartPlan plan)
    {
        var first = plan.Groups[0].Fields[0];
        var id = document.ElementId(part, first.Name);
        return first.Widget == Widget.LocalizedText ? id + "-en" : id;
    }
}
