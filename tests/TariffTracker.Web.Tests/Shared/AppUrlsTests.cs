using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Time;
using TariffTracker.Web.Shared;

namespace TariffTracker.Web.Tests.Shared;

public sealed class AppUrlsTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly DateOnly Then = new(2025, 6, 8);

    [Fact]
    public void Addresses_UnderToday_CarryNoClocks()
    {
        var urls = At(new Lens(Today, Today));
        Assert.Equal("/", urls.Overview);
        Assert.Equal("/rounds/5", urls.Round(5));
        Assert.Equal("/timeline?kind=rounds&q=a%26b", urls.Timeline(("kind", "rounds"), ("side", null), ("q", "a&b")));
    }

    [Fact]
    public void Addresses_UnderThen_KeepBothClocksAndRevision()
    {
        Assert.Equal("/measures/ieepa-reciprocal?asOf=2025-06-08&known=2025-06-08", At(new Lens(Then, Then)).Measure("ieepa-reciprocal"));
        Assert.Equal("/?asOf=2025-06-08", At(new Lens(Then, Today)).Overview);
        Assert.Equal("/?known=2025-06-08", At(new Lens(Today, Then)).Overview);
        Assert.Equal("/about?asOf=2025-06-08&rev=3", At(new Lens(Then, Today), revision: 3).About);
        Assert.Equal("/api/v1/rates?asOf=2025-06-08", At(new Lens(Then, Today)).Api("rates"));
    }

    [Fact]
    public void Here_KeepsTheFiltersUnderOtherClocks()
    {
        var urls = At(new Lens(Then, Then), filters: [new("kind", "rounds"), new("kind", "events")]);
        Assert.Equal("/timeline?kind=rounds&kind=events&asOf=2025-06-08&known=2025-06-08", urls.Here);
        Assert.Equal("/timeline?kind=rounds&kind=events", urls.Today.Here);
        Assert.Equal("/timeline?kind=rounds&kind=events#s1", urls.Today.Part("s1"));
        Assert.Equal("/language/ja?back=%2Ftimeline%3Fkind%3Drounds%26kind%3Devents", urls.Today.Language("ja"));
    }

    [Fact]
    public void HereWithout_OneChoiceOrTheWholeFilter_KeepsTheRestAndTheClocks()
    {
        var urls = At(new Lens(Then, Today), filters: [new("kind", "talks"), new("kind", "courts"), new("q", "rice")]);
        Assert.Equal("/timeline?kind=courts&q=rice&asOf=2025-06-08", urls.HereWithout("kind", "talks"));
        Assert.Equal("/timeline?q=rice&asOf=2025-06-08", urls.HereWithout("kind"));
        Assert.Equal("/timeline?kind=talks&kind=courts&asOf=2025-06-08", urls.HereWithout("q"));
    }

    [Fact]
    public void HereAnd_AFilterThatIsThere_ReplacesIt()
    {
        var urls = At(new Lens(Today, Today), filters: [new("kind", "talks"), new("q", "rice")]);
        Assert.Equal("/timeline?q=rice&kind=courts", urls.HereAnd("kind", "courts"));
        Assert.Equal("/timeline?kind=talks&q=rice&view=matrix", urls.HereAnd("view", "matrix"));
        Assert.Equal("/timeline?q=rice", urls.HereWithoutAll(["kind", "side"]));
    }

    [Fact]
    public void LensFields_HoldOnlyWhatIsNotUsual()
    {
        Assert.Empty(At(new Lens(Today, Today)).LensFields);
        Assert.Equal([new("known", "2025-06-08"), new("rev", "3")], At(new Lens(Today, Then), revision: 3).LensFields);
    }

    [Fact]
    public void Permanent_WritesEverythingOut() =>
        Assert.Equal("/timeline?asOf=2026-11-21&known=2026-11-21&rev=4", At(new Lens(Today, Today)).Permanent(4));

    [Theory]
    [InlineData(DocumentKind.Measure, "section-232-steel", "before-50", "/measures/section-232-steel?asOf=2025-06-08#before-50")]
    [InlineData(DocumentKind.Round, "5", null, "/rounds/5?asOf=2025-06-08")]
    [InlineData(DocumentKind.Event, "g7-summit-2025", "japanese-leader", "/timeline?asOf=2025-06-08#g7-summit-2025")]
    [InlineData(DocumentKind.Person, "trump", "administration", null)]
    public void Document_OfEachKind_LeadsToThePageThatShowsIt(DocumentKind kind, string id, string? part, string? expected) =>
        Assert.Equal(expected, At(new Lens(Then, Today)).Document(new(kind, id), part));

    [Fact]
    public void Contested_SeveralFactsOfOneDocument_NarrowsTheRegisterToIt()
    {
        CitedFact Of(string part) =>
            new()
            {
                Document = new(DocumentKind.Measure, "m"),
                Part = CitedPart.Fact,
                PartId = part,
                Citations = [],
            };
        Assert.Equal("/contested?about=measure-m&asOf=2025-06-08#measure-m-a", At(new Lens(Then, Today)).Contested([Of("a"), Of("b")]));
    }

    private static AppUrls At(Lens lens, int? revision = null, KeyValuePair<string, string>[]? filters = null) =>
        new(new Place(lens, Today, revision, "/timeline", filters ?? []));
}
