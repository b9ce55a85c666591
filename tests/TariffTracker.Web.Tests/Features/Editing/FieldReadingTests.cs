using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Features.Editing.Fields;
using TariffTracker.Web.Shared.Formats;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Features.Editing;

public sealed class FieldReadingTests
{
    private static readonly PartPlan Action = FormPlans.Of(DocumentKind.Measure).Find("actions")!.Part!;
    private static readonly PartPlan Source = FormPlans.Of(DocumentKind.Source);

    [Theory]
    [InlineData("25", "25")]
    [InlineData("12.50", "12.50")]
    [InlineData("２５％", "25")]
    [InlineData("−5", "-5")]
    public void Number_Typed_IsANumber(string typed, string expected)
    {
        var reading = FieldReading.Of(Action.Find("ratePercent")!, typed, Words.English);

        Assert.Equal(expected, reading.Value!.ToJsonString());
        Assert.Null(reading.Problem);
    }

    [Fact]
    public void TextThatIsNoNumber_StaysAsItWasTyped_AndSaysSo()
    {
        var reading = FieldReading.Of(Action.Find("ratePercent")!, "a quarter", Words.English);

        Assert.Equal("a quarter", reading.Value!.GetValue<string>());
        Assert.Equal("“a quarter” is not a number. Write 25 or 12.5.", reading.Problem);
    }

    [Theory]
    [InlineData(
        "en",
        "31 June 2025",
        "June 2025 has 30 days, so there is no day 31. Write 1 to 30, or “June 2025” alone when the day is not known."
    )]
    [InlineData(
        "ja",
        "2025年6月31日",
        "2025年6月は30日までで、31日はありません。1〜30日を書くか、日が不明なら「2025年6月」とだけ書いてください。"
    )]
    [InlineData("en", "9 July", "“9 July” lacks its year. Write it out, such as 9 July 2025.")]
    [InlineData("en", "June 2025", "“June 2025” is not one day, and this field needs one. Look in the source for the day.")]
    public void DayThatCannotBeRead_StaysAsItWasTyped_AndSaysWhy(string language, string typed, string problem)
    {
        var reading = FieldReading.Of(Action.Find("from")!, typed, Words.In(language));

        Assert.Equal(typed, reading.Value!.GetValue<string>());
        Assert.Equal(problem, reading.Problem);
    }

    [Fact]
    public void RoughDate_IsStoredAsExactlyAsItWasWritten_AndSaysWhatItWasTakenFor()
    {
        var reading = FieldReading.Of(Source.Find("publishedOn")!, "2025年7月上旬", Words.English);

        Assert.Equal("2025-07-early", reading.Value!.GetValue<string>());
        Assert.Equal("early July 2025", reading.Understood);
    }

    [Theory]
    [InlineData("2025-07-09")]
    [InlineData("2025-07-early")]
    [InlineData("2025-07-mid")]
    [InlineData("2025-07")]
    [InlineData("2025-Q3")]
    [InlineData("2025")]
    [InlineData("2025-05-02/2025-05-14")]
    [InlineData("2025-05-28/2025-06-03")]
    [InlineData("2024-12-28/2025-01-03")]
    public void DateInTheWordsOfThePages_IsReadBack(string written)
    {
        var date = PartialDate.Parse(written);

        Assert.All([Words.English, Words.Japanese], words => Assert.Equal(date, WrittenDate.Read(Dates.Full(date, words)).Date));
        Assert.All([Words.English, Words.Japanese], words => Assert.Equal(date, WrittenDate.Read(Dates.Brief(date, words)).Date));
    }
}
