using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace TariffTracker.Web.Tests.Harness;

/// <summary>What came back for the address of a page.</summary>
public sealed record PageAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, string Html)
{
    /// <summary>The page as a document to ask with selectors.</summary>
    public IHtmlDocument Document { get; } = new HtmlParser().ParseDocument(Html);

    /// <summary>The words of the first element that a selector finds, white space joined; null when it finds none.</summary>
    public string? Text(string selector) =>
        Document.QuerySelector(selector) is { } element
            ? string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : null;
}
