using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>What elements of a page say.</summary>
public static class Elements
{
    /// <summary>The words of an element, white space joined.</summary>
    public static string Words(this INode element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The words of an element as they are read aloud: without what is hidden from whoever listens.</summary>
    public static string Spoken(this IElement element)
    {
        var copy = (IElement)element.Clone();
        foreach (var hidden in copy.QuerySelectorAll("[aria-hidden=true]"))
        {
            hidden.Remove();
        }

        return copy.Words();
    }
}
