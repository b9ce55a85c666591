using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Shared;

public sealed class SlugsTests
{
    [Fact]
    public void Value_IsWrittenAsInDocuments()
    {
        Assert.Equal("under-discussion", Slugs.Of(ProposalStatus.UnderDiscussion));
        Assert.Equal("section-232", Slugs.Of(Authority.Section232));
    }

    [Theory]
    [InlineData("section-232", Authority.Section232)]
    [InlineData("ieepa", Authority.Ieepa)]
    [InlineData("Ieepa", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Text_IsReadBack_OrIsNoValue(string? text, Authority? expected) => Assert.Equal(expected, Slugs.Parse<Authority>(text));
}
