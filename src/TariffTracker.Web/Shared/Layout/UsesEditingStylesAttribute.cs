namespace TariffTracker.Web.Shared.Layout;

/// <summary>A page that shows drafts, or a page as it would be, and needs the style sheet of the editing pages for it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class UsesEditingStylesAttribute : Attribute;
