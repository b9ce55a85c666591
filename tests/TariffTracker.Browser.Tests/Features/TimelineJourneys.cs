using System.Globalization;

namespace TariffTracker.Browser.Tests.Features;

public sealed class TimelineJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site)
{
    [Fact]
    public async Task Filters_ChosenByLabelThenDropped_AreInTheAddressAndKeepTheClocks()
    {
        var page = await Open("/timeline?asOf=2025-06-03&known=2025-06-07");
        await Filter(page, "Kind", "Measures").CheckAsync();
        await Filter(page, "Sector", "Steel").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new Uri(Site.Address, "/timeline?asOf=2025-06-03&known=2025-06-07&q=&kind=measures&sector=steel").ToString());
        await Assertions.Expect(Entry(page, "Steel, Section 232: +25%")).ToBeVisibleAsync();
        await Assertions.Expect(Entry(page, "Round 4")).ToHaveCountAsync(0);
        await Assertions.Expect(Filter(page, "Kind", "Measures")).ToBeCheckedAsync();
        await Assertions.Expect(Filter(page, "Kind", "Courts")).ToBeDisabledAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Drop measures" }).ClickAsync();
        await Assertions
            .Expect(page)
            .ToHaveURLAsync(new Uri(Site.Address, "/timeline?sector=steel&asOf=2025-06-03&known=2025-06-07").ToString());
        await Assertions.Expect(Entry(page, "Round 3")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Not today.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NothingFits_FollowingTheAdvice_ShowsAsManyEntriesAsPromised()
    {
        var page = await Open("/timeline?kind=courts");
        await page.GetByLabel("Text contains").FillAsync("rice");
        await page.GetByLabel("Text contains").PressAsync("Enter");

        await Assertions.Expect(page.GetByText("Nothing here is all of this at once: “rice” + courts.")).ToBeVisibleAsync();
        await page.AssertAccessible();
        await page.Locator(".note").GetByRole(AriaRole.Link, new() { Name = "Drop “rice”" }).ClickAsync();
        await Assertions.Expect(page.Locator("#list li[id]")).ToHaveCountAsync(1);
        await Assertions.Expect(Entry(page, "Trade court rules")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keyboard_PastTheFilters_ReachesTheEntriesAndOpensOne()
    {
        var page = await Open("/timeline");
        var jump = page.GetByRole(AriaRole.Link, new() { Name = "Skip the picture, go to the list" });
        await jump.FocusAsync();
        await Assertions.Expect(jump).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#list")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(Entry(page, "Reciprocal tariff").GetByRole(AriaRole.Link).First).ToBeFocusedAsync();

        var summit = Entry(page, "G7 summit in Canada");
        await summit.Locator("summary").PressAsync("Enter");
        await Assertions.Expect(summit.GetByText("Kananaskis")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Strip_WithTheArrowKeys_LeadsThroughTheLanesAndIntoTheList()
    {
        var page = await Open("/timeline?from=2025-05&to=2025-06");
        var marks = page.GetByRole(AriaRole.Group, new() { Name = "Timeline strip" }).GetByRole(AriaRole.Link);
        await Assertions.Expect(page.Locator("[data-lane] a[tabindex='0']")).ToHaveCountAsync(1);
        await page.Locator("[data-lane] a[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        var round = marks.And(page.GetByRole(AriaRole.Link, new() { NameRegex = new("Round 3, Washington. talks$") }));
        for (var steps = 0; steps < 9 && !await round.EvaluateAsync<bool>("mark => mark === document.activeElement"); steps++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(round).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("[data-strip-told]")).ToContainTextAsync("Round 3, Washington");
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/timeline?from=2025-05&to=2025-05").ToString());
        await Assertions.Expect(page.Locator("#strip-months")).ToHaveTextAsync("May 2025");
        await Assertions.Expect(round).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(round).Not.ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("[data-lane='talks'] a:focus")).ToHaveCountAsync(1);
        await round.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#round-3")).ToBeInViewportAsync();
        await page.AssertAccessible();
    }

    [Fact]
    public async Task Strip_WhereEntriesShareAMark_ReachesEachOfThem()
    {
        var page = await Open("/timeline?from=2010-01&to=2030-12");
        var strip = page.GetByRole(AriaRole.Group, new() { Name = "Timeline strip" });
        var crowd = strip.GetByRole(AriaRole.Link, new() { NameRegex = new(@"^\d+ entries, .*talks") }).First;
        await crowd.FocusAsync();
        var entries = int.Parse((await crowd.GetAttributeAsync("aria-label"))!.Split(' ')[0], CultureInfo.InvariantCulture);
        HashSet<string> told = [];
        for (var i = 0; i < entries; i++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            told.Add(await page.Locator("[data-strip-told]").InnerTextAsync());
        }

        Assert.Equal(entries, told.Count);
        Assert.Contains(told, one => one.Contains("Round 5, Washington", StringComparison.Ordinal));
        Assert.DoesNotContain(told, one => one.Contains("entries", StringComparison.Ordinal));
        var last = told.Last();
        await page.Keyboard.PressAsync("+");
        await Assertions.Expect(page.Locator("[data-lane='talks'] a:focus")).ToHaveAttributeAsync("aria-label", last);
        await page.AssertAccessible();
    }

    [Fact]
    public async Task Details_AllOpen_AreAccessibleAndFit()
    {
        foreach (var reader in new[] { Reader.AtDesk, Reader.OnPhone })
        {
            var page = await Open("/timeline", reader);
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => { each.open = true; })");
            await page.AssertFitsTheWindow();
            await page.AssertAccessible();
        }
    }

    [Fact]
    public async Task Phone_WithoutJavaScript_FiltersOpenWhenAsked()
    {
        var page = await Open("/timeline", Reader.OnPhone with { JavaScript = false });
        await Assertions.Expect(Filter(page, "Kind", "Talks")).ToBeHiddenAsync();
        await page.GetByText("Filters", new() { Exact = true }).ClickAsync();
        await Filter(page, "Kind", "Talks").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show these" }).ClickAsync();

        await Assertions.Expect(Entry(page, "Round 5")).ToBeVisibleAsync();
        await Assertions.Expect(Entry(page, "Steel, Section 232")).ToHaveCountAsync(0);
        await Assertions.Expect(Filter(page, "Kind", "Talks")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Deadline_OnTheTimeline_LeadsToItsPlaceAmongTheDeadlines()
    {
        var page = await Open("/timeline");
        await page.GetByRole(AriaRole.Link, new() { Name = "The pause of the country rate ends", Exact = true }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "/deadlines#pause-ends").ToString());
        var deadline = page.Locator("#pause-ends");
        await Assertions.Expect(deadline).ToBeInViewportAsync();
        await deadline.Locator("summary").ClickAsync();
        await page.AssertAccessible();
    }

    private static ILocator Filter(IPage page, string filter, string choice) =>
        page.GetByRole(AriaRole.Group, new() { Name = filter }).GetByLabel(choice, new() { Exact = false }).First;

    private static ILocator Entry(IPage page, string title) =>
        page.Locator("#list li[id]").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) }).First;
}
