using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace TariffTracker.Web.Tests.Shared.Charts;

/// <summary>The files of pictures, on the whole record.</summary>
public sealed class ChartFilesTests(LatestTrackerHost host) : IClassFixture<LatestTrackerHost>
{
    private const string Steel = "/measures/section-232-steel";
    private const string Then = "?asOf=2025-08-20&known=2025-08-20";
    private const string Glide = "/scenarios?scenario=steel-glide-path&asOf=2025-06-08&known=2025-06-08";

    [Theory]
    [InlineData("/measures", "")]
    [InlineData("/measures", "?status=in-force&asOf=2025-06-08")]
    [InlineData(Steel, "")]
    [InlineData("/measures/ieepa-reciprocal", Then)]
    [InlineData("/about/method", "")]
    [InlineData("/timeline", "")]
    [InlineData("/timeline", "?from=2025-06&to=2025-08&asOf=2025-07-23&known=2025-07-25")]
    [InlineData("/proposals", "")]
    [InlineData("/proposals", "?by=japan&asOf=2025-06-08&known=2025-06-08")]
    [InlineData("/calculator", "?good=car")]
    [InlineData("/scenarios", "?scenario=steel-glide-path&asOf=2025-06-08&known=2025-06-08")]
    public async Task Svg_StandsAlone(string page, string query)
    {
        foreach (var language in new[] { "en", "ja" })
        {
            var answer = await ChartAnswerOf.GetAsync(host, $"{page}/chart.svg{query}", language);

            Assert.Equal((HttpStatusCode.OK, "image/svg+xml"), (answer.Status, answer.MediaType));
            var picture = answer.Picture;
            Assert.Equal(ChartAnswerOf.Svg + "svg", picture.Name);
            Assert.Equal(language, (string?)picture.Attribute(XNamespace.Xml + "lang"));
            Assert.NotEmpty(picture.Element(ChartAnswerOf.Svg + "title")!.Value);
            Assert.NotEmpty(picture.Element(ChartAnswerOf.Svg + "desc")!.Value);
            var attributes = picture.DescendantsAndSelf().Attributes().ToList();
            Assert.DoesNotContain(attributes, attribute => attribute.Name.LocalName is "class" or "style");
            Assert.DoesNotContain(attributes, attribute => attribute.Value.Contains("var(", StringComparison.Ordinal));
            Assert.DoesNotContain(picture.Descendants(), element => element.Name.LocalName is "style" or "script" or "foreignObject");
            Assert.Contains("&rev=1", string.Concat(answer.Texts), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Svg_OfAMeasure_SaysWhatTheApiSays()
    {
        var rate = (await JsonAnswer.GetAsync(host, "measures/section-232-steel")).Body.GetProperty("rate");
        var schedule = (await JsonAnswer.GetAsync(host, "measures/section-232-steel/schedule")).Body;

        foreach (var language in new[] { "en", "ja" })
        {
            var picture = (await ChartAnswerOf.GetAsync(host, Steel + "/chart.svg", language)).Picture;
            var sentence = picture.Element(ChartAnswerOf.Svg + "desc")!.Value;
            Assert.StartsWith(rate.GetProperty("sentence").GetProperty(language).GetString()!, sentence, StringComparison.Ordinal);
            Assert.All(Percents(schedule), percent => Assert.Contains($"+{percent}%", sentence, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Csv_OfAMeasure_HasTheSegmentsOfTheApi()
    {
        var schedule = (await JsonAnswer.GetAsync(host, "measures/section-232-steel/schedule")).Body;

        var answer = await ChartAnswerOf.GetAsync(host, Steel + "/chart.csv");

        Assert.Equal((HttpStatusCode.OK, "text/csv"), (answer.Status, answer.MediaType));
        Assert.Equal([0xEF, 0xBB, 0xBF], answer.Bytes[..3]);
        var segments = schedule
            .GetProperty("segments")
            .EnumerateArray()
            .Select(each =>
                (
                    each.GetProperty("from").GetString()!,
                    each.GetProperty("lastDay").GetString() ?? "",
                    each.GetProperty("ratePercent").GetRawText()
                )
            );
        var rows = answer.Lines.SkipWhile(line => line[0] != "No.").Skip(1).ToList();
        Assert.Equal(segments, rows.Where(row => row[6].Length > 0).Select(row => (row[1], row[2], row[4])));
        Assert.Equal(Enumerable.Range(1, rows.Count).Select(number => $"{number}"), rows.Select(row => row[0]));
    }

    [Fact]
    public async Task Csv_SaysBothClocksTheSentenceTheSourcesAndTheFrozenLink()
    {
        var answer = await ChartAnswerOf.GetAsync(host, Steel + "/chart.csv" + Then);

        var head = answer.Lines.TakeWhile(line => line[0] != "No.").ToLookup(line => line[0], line => line[1]);
        Assert.Equal("2025-08-20", Assert.Single(head["Goods entering on"]));
        Assert.Equal("2025-08-20", Assert.Single(head["As known on"]));
        Assert.Equal("1", Assert.Single(head["Revision of the record"]));
        Assert.EndsWith(Steel + Then + "&rev=1", Assert.Single(head["Permanent address"]), StringComparison.Ordinal);
        Assert.StartsWith("Steel, Section 232: 50%", Assert.Single(head["In one sentence"]), StringComparison.Ordinal);
        Assert.NotEmpty(head["Source"]);
        Assert.DoesNotContain("2026", answer.Text, StringComparison.Ordinal);
        Assert.Equal("tariff-tracker-measures-section-232-steel-2025-08-20.csv", answer.FileName);
    }

    [Fact]
    public async Task Csv_InJapanese_HasJapaneseWordsAndNames()
    {
        var lines = (await ChartAnswerOf.GetAsync(host, "/measures/chart.csv", "ja")).Lines;

        Assert.Contains(lines, line => line[0] == "輸入日" && line[1] == "2026-11-22");
        Assert.Contains(lines, line => line is ["相互関税（日本）", _, "2025-04-09", "2025-04-09", "適用中", "24", ..]);
    }

    [Fact]
    public async Task Csv_OfAllMeasures_HasEveryMeasure()
    {
        var rates = await JsonAnswer.GetAsync(host, "rates");

        var rows = (await ChartAnswerOf.GetAsync(host, "/measures/chart.csv")).Lines.SkipWhile(line => line[0] != "Measure").Skip(1);

        var names = rates.Items.Select(item => item.GetProperty("name").GetProperty("en").GetString()!);
        Assert.Equal(names.Order(), rows.Select(row => row[0]).Distinct().Order());
    }

    [Fact]
    public async Task Csv_OfAScenario_WritesNegativeNumbersAsNumbers()
    {
        var rows = (await ChartAnswerOf.GetAsync(host, Glide.Replace("?", "/chart.csv?", StringComparison.Ordinal))).Lines;

        Assert.Contains(rows, row => row is [_, _, _, ['-', _, ..]]);
    }

    [Theory]
    [InlineData(Steel + "/chart.svg?asOf=2025-02-30", 400)]
    [InlineData(Steel + "/chart.csv?known=yesterday", 400)]
    [InlineData(Steel + "/chart.csv?rev=99", 404)]
    [InlineData("/measures/chart.svg?status=gone", 400)]
    [InlineData("/calculator/chart.svg", 400)]
    [InlineData("/calculator/chart.csv?good=unicorn", 400)]
    [InlineData("/scenarios/chart.svg?scenario=none", 400)]
    [InlineData("/measures/no-such-measure/chart.svg", 404)]
    [InlineData("/measures/section-301-excess-capacity/chart.csv?known=2025-06-08", 404)]
    [InlineData("/about/method/chart.png", 404)]
    public async Task Wish_ThatCannotBeMet_IsAProblem(string address, int status)
    {
        var answer = await ChartAnswerOf.GetAsync(host, address);

        Assert.Equal(status, (int)answer.Status);
    }

    [Theory]
    [InlineData("/measures")]
    [InlineData("/measures?status=ended")]
    [InlineData(Steel)]
    [InlineData("/measures/ieepa-reciprocal?asOf=2025-08-20")]
    [InlineData("/measures/section-232-polysilicon")]
    [InlineData("/about/method?asOf=2025-06-08&known=2025-06-08")]
    [InlineData("/calculator?good=car&asOf=2025-04-03&known=2025-04-03&value=30000")]
    [InlineData(Glide)]
    public async Task Page_WithAPicture_HasItsSentenceItsTableAndItsFiles(string address)
    {
        var page = await host.GetPageAsync(address);

        var figures = page.Document.QuerySelectorAll("main figure:has(svg.fig)");
        Assert.NotEmpty(figures);
        Assert.Equal(figures.Length, page.Document.QuerySelectorAll("main svg.fig").Length);
        foreach (var figure in figures)
        {
            Assert.NotEmpty(figure.QuerySelector("svg.fig")!.GetAttribute("aria-label")!);
            Assert.NotNull(figure.QuerySelector(".scroll[role=region][tabindex='0'][aria-label]"));
            Assert.NotNull(figure.Closest("section")!.QuerySelector("table"));
            Assert.Equal(["SVG", "PNG", "CSV"], figure.QuerySelectorAll(".files :is(a,button)").Select(each => each.TextContent));
            Assert.All(
                figure.QuerySelectorAll(".files :is(a,button)"),
                each => Assert.EndsWith(each.TextContent, each.GetAttribute("aria-label"), StringComparison.Ordinal)
            );
            Assert.True(figure.QuerySelector("button[data-png]")!.HasAttribute("hidden"));
            foreach (var link in figure.QuerySelectorAll(".files a"))
            {
                var file = await ChartAnswerOf.GetAsync(host, link.GetAttribute("href")!);
                Assert.Equal((HttpStatusCode.OK, link.GetAttribute("download")), (file.Status, file.FileName));
            }

            await AssertSaysWhatThePictureSaysAsync(figure);
        }
    }

    /// <summary>The file holds the sentence of the page, which is worked out anew for it.</summary>
    private async Task AssertSaysWhatThePictureSaysAsync(IElement figure)
    {
        var file = await ChartAnswerOf.GetAsync(host, figure.QuerySelector("button[data-png]")!.GetAttribute("data-png")!);
        Assert.Equal(figure.QuerySelector("svg.fig")!.GetAttribute("aria-label"), file.Picture.Element(ChartAnswerOf.Svg + "desc")!.Value);
    }

    private static IEnumerable<string> Percents(JsonElement schedule) =>
        schedule.GetProperty("segments").EnumerateArray().Select(each => each.GetProperty("ratePercent").GetRawText()).Distinct();
}
