using TariffTracker.Web.Shared.Charts;
using TariffTracker.Web.Shared.Components;

namespace TariffTracker.Web.Tests.Shared.Charts;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("Goods entering 22 November 2026, as known on 22 November 2026", 140)]
    [InlineData("2026年11月22日の輸入、2026年11月22日までに判明した内容。記録の改訂1", 140)]
    [InlineData("http://localhost/measures/section-232-steel?asOf=2026-11-22&known=2026-11-22", 140)]
    [InlineData("", 140)]
    [InlineData("鉄鋼", 5)]
    public void Lines_FitAndLoseNothing(string text, int width)
    {
        var lines = TextLines.Of(text, width);

        Assert.Equal(Bare(text), Bare(string.Concat(lines)));
        Assert.All(lines.Where(line => line.Length > 1), line => Assert.True(ChartLabel.WidthOf(line) <= width, line));
    }

    [Fact]
    public void Lines_BreakAfterSpacesAndNeverBeginWithAStop()
    {
        Assert.Equal(["one two", "three"], TextLines.Of("one two three", 60));
        Assert.Equal(["日本の関", "税。以上"], TextLines.Of("日本の関税。以上", 50));
        Assert.DoesNotContain(TextLines.Of("日本の関税が、また変わった。", 62), line => line[0] is '、' or '。');
    }

    private static string Bare(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
