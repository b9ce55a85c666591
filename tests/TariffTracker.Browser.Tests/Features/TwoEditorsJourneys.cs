using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>Two people who change the same round at the same time, each in a browser of their own.</summary>
public sealed partial class TwoEditorsJourneys(Chromium chromium) : BrowserTest(chromium, new Site()), IAsyncDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    // A site of each test's own: what is published here stays.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await Site.DisposeAsync();
    }

    [Fact]
    public async Task DifferentFields_OfOneRound_BothSurvive()
    {
        var ito = await OpenRoundAsync("Ito");
        var mori = await OpenRoundAsync("Mori");
        await FillCityAsync(ito, "Yokohama", "横浜");
        await mori.GetByLabel("Announced on").FillAsync("6 June 2025");
        await SendAsync(ito);
        await SendAsync(mori);

        await PublishAsync(ito);
        await PublishAsync(mori);

        var reader = await Open("/rounds/5");
        await Assertions.Expect(reader.GetByRole(AriaRole.Main).GetByText("Yokohama").First).ToBeVisibleAsync();
        await ito.GotoAsync("/edit/start/round/5");
        await BeginAsync(ito);
        await Assertions.Expect(ito.GetByLabel("Announced on")).ToHaveValueAsync("6 June 2025");
        await Assertions.Expect(City(ito).GetByLabel("English")).ToHaveValueAsync("Yokohama");
    }

    [Fact]
    public async Task SameField_OfOneRound_AsksTheSecond_AndTheChoiceIsPublished()
    {
        var ito = await OpenRoundAsync("Ito");
        var mori = await OpenRoundAsync("Mori");
        await FillCityAsync(ito, "Yokohama", "横浜");
        await ito.GetByLabel("Announced on").FillAsync("6 June 2025");
        await FillCityAsync(mori, "Osaka", "大阪");
        await mori.GetByLabel("Announced on").FillAsync("7 June 2025");
        await Assertions.Expect(mori.GetByText(SavedLine())).ToBeVisibleAsync();
        await SendAsync(ito);
        await PublishAsync(ito);

        await mori.BringToFrontAsync();
        await mori.GetByRole(AriaRole.Button, new() { Name = "Choose between the values" }).ClickAsync();
        var asked = mori.GetByRole(AriaRole.Alert, new() { Name = "3 fields were changed twice" });
        await Assertions.Expect(asked).ToBeFocusedAsync();
        await mori.AssertAccessible();
        await ExpectWaysAsync(asked, "City (English)", "Osaka", "Yokohama", "Washington");
        await ExpectWaysAsync(asked, "City (Japanese)", "大阪", "横浜", "ワシントン");
        await ExpectWaysAsync(asked, "Announced on", "7 June 2025", "6 June 2025", "nothing");

        await Way(asked, "City (English)", "Mine").CheckAsync();
        await Way(asked, "City (Japanese)", "Mine").CheckAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Go on with what is chosen" }).ClickAsync();
        await Assertions.Expect(asked).ToContainTextAsync("Choose a value for every field first.");
        await Way(asked, "Announced on", "The other").CheckAsync();
        await asked.GetByRole(AriaRole.Button, new() { Name = "Go on with what is chosen" }).ClickAsync();
        await Assertions.Expect(asked).ToBeHiddenAsync();
        await Assertions.Expect(mori.GetByLabel("Announced on")).ToHaveValueAsync("6 June 2025");
        await SendAsync(mori);
        await PublishAsync(mori);

        var reader = await Open("/rounds/5");
        var main = reader.GetByRole(AriaRole.Main);
        await Assertions.Expect(main.GetByText("Osaka").First).ToBeVisibleAsync();
        await Assertions.Expect(main.GetByText("announced on 6 June 2025").First).ToBeVisibleAsync();
    }

    private static ILocator Way(ILocator asked, string field, string whose) =>
        asked.GetByRole(AriaRole.Group, new() { Name = field }).GetByRole(AriaRole.Radio, new() { Name = whose });

    private static async Task ExpectWaysAsync(ILocator asked, string field, string mine, string theirs, string original)
    {
        await Assertions.Expect(Way(asked, field, $"Mine {mine}")).ToBeVisibleAsync();
        await Assertions.Expect(Way(asked, field, $"The other {theirs}")).ToBeVisibleAsync();
        await Assertions.Expect(Way(asked, field, $"As it was {original}")).ToBeVisibleAsync();
    }

    private static ILocator City(IPage page) => page.GetByRole(AriaRole.Group, new() { Name = "City" });

    private static async Task FillCityAsync(IPage page, string english, string japanese)
    {
        await City(page).GetByLabel("English").FillAsync(english);
        await City(page).GetByLabel("Japanese").FillAsync(japanese);
    }

    private static async Task SendAsync(IPage page)
    {
        await page.GetByLabel("Why, in one line").FillAsync("The readouts were read again.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Take it back" })).ToBeVisibleAsync();
    }

    private static async Task BeginAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Radio, new() { Name = "Our record was wrong" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin the draft" }).ClickAsync();
        await Assertions.Expect(City(page).GetByLabel("English")).Not.ToHaveValueAsync("");
    }

    private async Task<IPage> OpenRoundAsync(string name)
    {
        var page = await Open(await Site.InvitationAsync(AccountRole.Editor, name));
        await page.MakeAccountAsync(name);
        await page.GotoAsync("/edit/start/round/5");
        await BeginAsync(page);
        return page;
    }

    /// <summary>Publishes what waits on a page, as a reviewer does.</summary>
    private async Task PublishAsync(IPage of)
    {
        var id = Guid.Parse(of.Url.Split('/')[^1]);
        var draft = await Site.Services.GetRequiredService<DraftStore>().FindAsync(id, Cancellation);
        var outcome = await Site.Services.GetRequiredService<Publication>().PublishAsync(id, draft!.Version, "Sato", Cancellation);
        Assert.Null(outcome.Fault);
    }

    [GeneratedRegex("^Saved .* UTC")]
    private static partial Regex SavedLine();
}
