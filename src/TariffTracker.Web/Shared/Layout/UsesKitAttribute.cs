namespace TariffTracker.Web.Shared.Layout;

/// <summary>Marks a page that needs the style and the script of the kit. Reading pages never do.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesKitAttribute : UsesEditingStylesAttribute;
