using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>What a reader takes in: the words of elements that stand apart on the page are apart here too, though not in the text.</summary>
public static class Spoken
{
    private static readonly HashSet<string> Apart = ["b", "a", "br", "td", "th", "li", "time", "p", "dt", "dd", "span"];

    /// <summary>The words of <paramref name="element"/>, white space joined.</summary>
    public static string Of(IElement element) =>
        string.Join(' ', Words(element).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Words(INode node) =>
        node switch
        {
            IElement element when Apart.Contains(element.LocalName) => $" {string.Concat(element.ChildNodes.Select(Words))} ",
            IElement element => string.Concat(element.ChildNodes.Select(Words)),
            _ => node.NodeType == NodeType.Text ? node.TextContent : "",
        };
}
