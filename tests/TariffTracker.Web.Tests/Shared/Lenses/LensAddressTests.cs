using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Tests.Shared.Lenses;

public sealed class LensAddressTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("", "2026-11-21", "2026-11-21", null)]
    [InlineData("?asOf=2025-06-08", "2025-06-08", "2026-11-21", null)]
    [InlineData("?known=2025-06-08", "2026-11-21", "2025-06-08", null)]
    [InlineData("?asOf=2025-06-08&known=2025-06-06&rev=7", "2025-06-08", "2025-06-06", 7)]
    [InlineData("?asOf=2027-01-01", "2027-01-01", "2026-11-21", null)]
    [InlineData("?rev=6", "2026-11-21", "2026-11-21", 6)]
    [InlineData("?asOf=&known=&rev=", "2026-11-21", "2026-11-21", null)]
    [InlineData("?ASOF=2025-06-08", "2025-06-08", "2026-11-21", null)]
    public void Address_WellFormed_GivesTheLens(string query, string asOf, string known, int? revision)
    {
        var address = Read(query);
        Assert.Null(address.Problem);
        Assert.Equal(new Lens(Day(asOf), Day(known)), address.Lens);
        Assert.Equal(revision, address.Revision);
    }

    [Theory]
    [InlineData("?asOf=2025-06-31", 400, "“asOf=2025-06-31” is not a day: June has 30.", "2025-06-30")]
    [InlineData("?asOf=2025-02-30", 400, "“asOf=2025-02-30” is not a day: February has 28.", "2025-02-28")]
    [InlineData("?asOf=2025-06-00", 400, "“asOf=2025-06-00” is not a day: June has 30.", "2025-06-30")]
    [InlineData("?asOf=2025-13-01", 400, "“asOf=2025-13-01” is not a day: write year, month and day as in 2025-06-08.", null)]
    [InlineData("?asOf=2025-6-8", 400, "“asOf=2025-6-8” is not a day: write year, month and day as in 2025-06-08.", "2025-06-08")]
    [InlineData("?asOf=8%20June%202025", 400, "“asOf=8 June 2025” is not a day: write year, month and day as in 2025-06-08.", "2025-06-08")]
    [InlineData("?asOf=2025年6月8日", 400, "“asOf=2025年6月8日” is not a day: write year, month and day as in 2025-06-08.", "2025-06-08")]
    [InlineData(
        "?asOf=２０２５-06-08",
        400,
        "“asOf=２０２５-06-08” is not a day: write year, month and day as in 2025-06-08.",
        "2025-06-08"
    )]
    [InlineData("?asOf=yesterday", 400, "“asOf=yesterday” is not a day: write year, month and day as in 2025-06-08.", null)]
    [InlineData("?asOf=1066-10-14", 400, "“asOf=1066-10-14” lies outside the years that can be asked for, 1900 to 2199.", "2026-11-21")]
    [InlineData("?asOf=9999-12-31", 400, "“asOf=9999-12-31” lies outside the years that can be asked for, 1900 to 2199.", "2026-11-21")]
    [InlineData("?known=2026-11-22", 400, "“known=2026-11-22” is a day to come: the record cannot know the future.", "2026-11-21")]
    [InlineData("?known=2026-11-31", 400, "“known=2026-11-31” is not a day: November has 30.", "2026-11-21")]
    [InlineData("?asOf=2025-06-08&asOf=2025-06-09", 400, "“asOf” stands in the address more than once; give it once.", null)]
    [InlineData("?rev=newest", 400, "“rev=newest” is not the number of a revision. The newest revision is 7.", null)]
    [InlineData("?rev=-1", 400, "“rev=-1” is not the number of a revision. The newest revision is 7.", null)]
    [InlineData("?rev=0", 404, "“rev=0” asks for a revision that does not exist. The newest revision is 7.", null)]
    [InlineData("?rev=8", 404, "“rev=8” asks for a revision that does not exist. The newest revision is 7.", null)]
    [InlineData("?rev=99999999999", 400, "“rev=99999999999” is not the number of a revision. The newest revision is 7.", null)]
    public void Address_Malformed_NamesTheProblemAndWhatWasMeant(string query, int status, string sentence, string? meant)
    {
        var problem = Read(query).Problem;
        Assert.NotNull(problem);
        Assert.Equal(status, problem.Status);
        Assert.Equal(sentence, LensProblemSentence.Of(problem, Words.English));
        Assert.Equal(meant is null ? null : Day(meant), problem.Meant);
    }

    [Fact]
    public void Address_WithOneGoodClock_KeepsIt()
    {
        var address = Read("?asOf=2025-06-31&known=2025-06-08");
        Assert.Equal("asOf", address.Problem?.Parameter);
        Assert.Equal(new Lens(Today, new(2025, 6, 8)), address.Lens);
    }

    [Fact]
    public void Problem_InJapanese_NamesTheMonth() =>
        Assert.Equal(
            "「asOf=2025-06-31」という日はありません。2025年6月は30日までです。",
            LensProblemSentence.Of(Read("?asOf=2025-06-31").Problem!, Words.Japanese)
        );

    private static LensAddress Read(string query) =>
        LensAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(query)), Today, newest: 7);

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
