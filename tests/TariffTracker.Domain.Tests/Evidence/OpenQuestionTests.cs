using TariffTracker.Domain.Evidence;
using static TariffTracker.Domain.Tests.Sample;

namespace TariffTracker.Domain.Tests.Evidence;

public sealed class OpenQuestionTests
{
    [Fact]
    public void In_RecordOnTwoDays_HoldsTheQuestionFromItsDayOn()
    {
        var question = new Fact
        {
            Id = "rate",
            Question = Text("Which rate?"),
            Used = Text("None was found."),
            Open = true,
            KnownFrom = Day("2025-06-10"),
        };
        var settled = question with { Id = "settled", Open = false };
        var record = RecordOf(Event("e", "2025-06-01") with { Facts = [question, settled] });

        Assert.Empty(OpenQuestion.In(record.KnownOn(Day("2025-06-09"))));
        Assert.Equal("rate", Assert.Single(OpenQuestion.In(record.KnownOn(Day("2025-06-10")))).Fact.Id);
    }
}
