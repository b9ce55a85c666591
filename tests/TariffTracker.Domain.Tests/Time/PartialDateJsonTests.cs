using System.Text.Json;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;

namespace TariffTracker.Domain.Tests.Time;

public sealed class PartialDateJsonTests
{
    [Fact]
    public void PartialDate_InJson_IsItsText() =>
        Assert.Equal("\"2025-07-early\"", JsonSerializer.Serialize(PartialDate.Parse("2025-07-early"), DocumentJson.Options));

    [Theory]
    [InlineData("\"2025-06-31\"", "'2025-06-31'")]
    [InlineData("\"\"", "''")]
    [InlineData("2025", "''")]
    [InlineData("null", "''")]
    [InlineData("true", "''")]
    public void PartialDate_JsonThatIsNoDate_SaysWhatToWrite(string json, string named)
    {
        var problem = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PartialDate>(json, DocumentJson.Options));

        Assert.Contains($"{named} is not a date: write 2025-07-09", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PartialDate_AbsentFromJson_IsNull() => Assert.Null(JsonSerializer.Deserialize<PartialDate?>("null", DocumentJson.Options));
}
