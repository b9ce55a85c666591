using System.Text;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Charts;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a \"b\"", "\"a \"\"b\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("鉄鋼", "鉄鋼")]
    public void Text_NeverBecomesAFormulaOrAnotherCell(string text, string written) =>
        Assert.EndsWith($"\r\nColumn\r\n{written}\r\n", File(ChartCell.Of(text)), StringComparison.Ordinal);

    [Fact]
    public void Numbers_StayNumbers()
    {
        Assert.EndsWith("\r\n-12.5\r\n", File(ChartCell.Of(-12.5m)), StringComparison.Ordinal);
        Assert.EndsWith("\r\n2025-06-04\r\n", File(ChartCell.Of(new DateOnly(2025, 6, 4))), StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", File(ChartCell.Of((decimal?)null)), StringComparison.Ordinal);
    }

    private static string File(ChartCell cell)
    {
        var day = new DateOnly(2025, 6, 8);
        var lens = new Lens(day, day);
        var chart = new Chart
        {
            Page = "/measures",
            Urls = new AppUrls(new Place(lens, day, null, "/", [])),
            Lens = lens,
            Revision = 1,
            Title = "Title",
            Sentence = "Sentence.",
            Drawing = new ChartDrawing(typeof(ChartKey), [], 1, 1),
            Table = new ChartTable(
                ["Column"],
                [
                    [cell],
                ]
            ),
            Sources = [],
        };
        return Encoding.UTF8.GetString(CsvFile.Of(chart, new Uri("http://localhost/measures"), Words.English));
    }
}
