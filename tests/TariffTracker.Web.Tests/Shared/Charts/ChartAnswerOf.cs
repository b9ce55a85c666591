using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Xml.Linq;
using Microsoft.VisualBasic.FileIO;

namespace TariffTracker.Web.Tests.Shared.Charts;

/// <summary>What came back for the address of a picture.</summary>
internal sealed record ChartAnswerOf(HttpStatusCode Status, string? MediaType, string? FileName, byte[] Bytes)
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public string Text => Encoding.UTF8.GetString(Bytes);

    /// <summary>The file as XML.</summary>
    public XElement Picture => XDocument.Parse(Text).Root!;

    /// <summary>The texts of the picture, in order.</summary>
    public IReadOnlyList<string> Texts => [.. Picture.Descendants(Svg + "text").Select(text => text.Value)];

    /// <summary>The file as lines of cells; empty lines are left out.</summary>
    public IReadOnlyList<string[]> Lines
    {
        get
        {
            using var parser = new TextFieldParser(new StringReader(Text.TrimStart('\uFEFF'))) { HasFieldsEnclosedInQuotes = true };
            parser.SetDelimiters(",");
            var lines = new List<string[]>();
            while (!parser.EndOfData)
            {
                lines.Add(parser.ReadFields()!);
            }

            return lines;
        }
    }

    /// <summary>Asks for an address, in a language.</summary>
    public static async Task<ChartAnswerOf> GetAsync(TrackerHost host, string address, string language = "en")
    {
        using var client = host.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return new ChartAnswerOf(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Content.Headers.ContentDisposition?.FileName?.Trim('"'),
            await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
    }
}
