using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using TariffTracker.Web.Shared.Components;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Shared.Charts;

/// <summary>A picture as a file that stands alone: what the page draws, with its name above, and key, clocks, sources and address below.</summary>
public sealed class SvgFile(IServiceProvider services, ILoggerFactory logs)
{
    private const decimal Edge = 16;
    private const decimal Line = 17;
    private const decimal HeadingLine = 22;
    private const decimal HeadingSize = 16;
    private const decimal TextSize = 12;
    private const decimal SignWidth = 26;
    private const string TitleId = "title";
    private const string SentenceId = "desc";

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The file.</summary>
    /// <param name="chart">The picture.</param>
    /// <param name="frozen">Where its page stays as it is.</param>
    /// <param name="words">The language.</param>
    public async Task<XDocument> OfAsync(Chart chart, Uri frozen, Words words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(frozen);
        ArgumentNullException.ThrowIfNull(words);
        await using var renderer = new HtmlRenderer(services, logs);
        var drawn = await DrawAsync(renderer, chart.Drawing.Component, chart.Drawing.Parameters);
        var inside = new XElement(Svg + "g", new XAttribute("font-family", ChartStyle.Sans), new XAttribute("font-size", N(TextSize)));
        var y = Edge;
        foreach (var line in TextLines.Of(chart.Title, chart.Drawing.Width * TextSize / HeadingSize))
        {
            y += HeadingLine;
            inside.Add(Heading(line, y - 5));
        }

        inside.Add(Placed(drawn, chart.Drawing, y + 6, frozen));
        y += 6 + chart.Drawing.Height + 12;
        y = await AddKeyAsync(renderer, chart, inside, y);
        y = AddLines(
            inside,
            words.Format("charts.clocks", Dates.Full(chart.Lens.AsOf, words), Dates.Full(chart.Lens.Known, words), chart.Revision),
            chart,
            y,
            "b"
        );
        if (chart.Sources.Count > 0)
        {
            y = AddLines(inside, ChartSources.Line(chart.Sources, words), chart, y, "mut");
        }

        y = AddLines(inside, frozen.ToString(), chart, y, "mut");
        return Sheet(chart, words, inside, chart.Drawing.Width + 2 * Edge, y + Edge);
    }

    private static XDocument Sheet(Chart chart, Words words, XElement inside, decimal width, decimal height)
    {
        ChartStyle.Resolve(inside);
        var root = new XElement(
            Svg + "svg",
            new XAttribute("viewBox", $"0 0 {N(width)} {N(height)}"),
            new XAttribute("width", N(width)),
            new XAttribute("height", N(height)),
            new XAttribute("role", "img"),
            new XAttribute("aria-labelledby", $"{TitleId} {SentenceId}"),
            new XAttribute(XNamespace.Xml + "lang", words.Language),
            new XElement(Svg + "title", new XAttribute("id", TitleId), chart.Title),
            new XElement(Svg + "desc", new XAttribute("id", SentenceId), chart.Sentence),
            new XElement(
                Svg + "rect",
                new XAttribute("width", N(width)),
                new XAttribute("height", N(height)),
                new XAttribute("fill", ChartStyle.Token("paper"))
            ),
            inside
        );
        return new XDocument(new XDeclaration("1.0", "utf-8", null), root);
    }

    /// <summary>The drawing as part of the file; its links lead to the site it comes from.</summary>
    private static XElement Placed(XElement drawn, ChartDrawing drawing, decimal y, Uri site)
    {
        drawn.SetAttributeValue("role", null);
        drawn.SetAttributeValue("aria-label", null);
        drawn.SetAttributeValue("x", N(Edge));
        drawn.SetAttributeValue("y", N(y));
        drawn.SetAttributeValue("width", N(drawing.Width));
        drawn.SetAttributeValue("height", N(drawing.Height));
        foreach (var link in drawn.Descendants(Svg + "a"))
        {
            link.SetAttributeValue("href", new Uri(site, (string?)link.Attribute("href")).ToString());
        }

        return drawn;
    }

    private static async Task<decimal> AddKeyAsync(HtmlRenderer renderer, Chart chart, XElement inside, decimal y)
    {
        var x = 0m;
        foreach (var entry in chart.Key)
        {
            var sign = entry.Sign == ChartSign.None ? 0 : SignWidth + 6;
            var width = sign + ChartLabel.WidthOf(entry.Text) + 14;
            if (x > 0 && x + width > chart.Drawing.Width)
            {
                (x, y) = (0, y + Line);
            }

            if (sign > 0)
            {
                var drawn = await DrawAsync(
                    renderer,
                    typeof(ChartKeySign),
                    new() { [nameof(ChartKeySign.Sign)] = entry.Sign, [nameof(ChartKeySign.HatchOf)] = chart.Drawing.Id },
                    "g"
                );
                drawn.SetAttributeValue("transform", $"translate({N(Edge + x)} {N(y)})");
                inside.Add(drawn);
            }

            inside.Add(Text(entry.Text, Edge + x + sign, y + 9, "mut"));
            x += width;
        }

        return chart.Key.Count == 0 ? y : y + Line + 4;
    }

    private static decimal AddLines(XElement inside, string text, Chart chart, decimal y, string look)
    {
        foreach (var line in TextLines.Of(text, chart.Drawing.Width))
        {
            y += Line;
            inside.Add(Text(line, Edge, y - 5, look));
        }

        return y;
    }

    private static XElement Heading(string text, decimal y)
    {
        var heading = Text(text, Edge, y, "b");
        heading.SetAttributeValue("font-family", ChartStyle.Serif);
        heading.SetAttributeValue("font-size", N(HeadingSize));
        return heading;
    }

    private static XElement Text(string text, decimal x, decimal y, string look) =>
        new(Svg + "text", new XAttribute("x", N(x)), new XAttribute("y", N(y)), new XAttribute("class", look), text);

    private static async Task<XElement> DrawAsync(
        HtmlRenderer renderer,
        Type component,
        Dictionary<string, object> parameters,
        string? within = null
    )
    {
        var markup = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters!))).ToHtmlString()
        );
        var drawn = XElement.Parse($"<g xmlns=\"{Svg}\">{markup}</g>");
        return within is null ? drawn.Elements().Single() : drawn;
    }

    private static string N(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
