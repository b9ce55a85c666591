using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>From a store without accounts to a reader who sees what was entered, by role and label.</summary>
public sealed partial class WholeWayJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site), IAsyncDisposable
{
    private const string DraftName = "Early July";

    private readonly ProgramProcess program = new();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await program.DisposeAsync();
    }

    [Fact]
    public async Task SetupLink_ToAReadersOpenPage_AllTheWay()
    {
        var printed = await program.StartAsync(TestContext.Current.CancellationToken);
        var announced = Assert.Single(
            printed.Index(),
            line => line.Item.Contains("Nobody can sign in yet. This link, good once", StringComparison.Ordinal)
        );
        var setup = printed[announced.Index + 1].Trim();
        Assert.StartsWith(new Uri(program.Address, "/account/setup?token=").ToString(), setup, StringComparison.Ordinal);

        var administrator = await Open(PathOf(setup), of: program.Address);
        await administrator.MakeAccountAsync("Aiko Tanaka");
        await Assertions.Expect(Heading(administrator, "Your account")).ToBeVisibleAsync();
        var late = await Open(PathOf(setup), status: 404, of: program.Address);
        await Assertions.Expect(Heading(late, "This link opens nothing")).ToBeVisibleAsync();
        await Assertions.Expect(late.GetByRole(AriaRole.Main)).ToContainTextAsync("it was used");
        await Assertions.Expect(late.GetByLabel("Password")).ToHaveCountAsync(0);
        await late.AssertAccessible();

        var editor = await JoinAsync(administrator, "Editor", "伊藤");
        var reviewer = await JoinAsync(administrator, "Reviewer", "Sato");
        var reader = await Open("/rounds", of: program.Address);
        await Assertions.Expect(reader.GetByRole(AriaRole.Main).GetByText("Kyoto")).ToHaveCountAsync(0);

        await editor.GotoAsync("/measures/section-232-steel");
        await editor.GetByRole(AriaRole.Link, new() { Name = "Edit this" }).ClickAsync();
        await editor.GetByRole(AriaRole.Radio, new() { Name = "The policy changed" }).CheckAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Begin the draft" }).ClickAsync();
        await EnterRateAsync(editor);
        await EnterRoundAsync(editor);
        await SendAsync(editor);

        await reviewer.GetByRole(AriaRole.Link, new() { Name = "Review", Exact = true }).ClickAsync();
        await reviewer.GetByRole(AriaRole.Link, new() { Name = DraftName }).ClickAsync();
        var change = reviewer.GetByRole(AriaRole.Main);
        await Assertions.Expect(change).ToContainTextAsync("60% on top from 1 August 2025");
        await Assertions.Expect(change).ToContainTextAsync("Kyoto");
        await Assertions.Expect(change).ToContainTextAsync("early July 2025");
        await reviewer.AssertAccessible();
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "Publish" }).ClickAsync();
        await Assertions.Expect(reviewer.GetByText("Published as revision 2.")).ToBeVisibleAsync();
        await reviewer.AssertAccessible();

        await reader.BringToFrontAsync();
        await Assertions.Expect(reader.GetByText("The record has changed since this page was made.").First).ToBeVisibleAsync();
        await reader.AssertAccessible();
        await reader.GetByRole(AriaRole.Link, new() { Name = "Show it as it is now" }).ClickAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Row, new() { Name = "Kyoto" })).ToBeVisibleAsync();
        await Assertions.Expect(reader.GetByRole(AriaRole.Link, new() { Name = "Show it as it is now" })).ToBeHiddenAsync();
        await reader.GotoAsync("/measures/section-232-steel");
        await Assertions.Expect(reader.GetByRole(AriaRole.Main)).ToContainTextAsync("The duty on steel rises to 60%.");
    }

    private static async Task EnterRateAsync(IPage editor)
    {
        var action = editor.GetByRole(AriaRole.Group, new() { Name = "50% on top" }).Last;
        await action.GetByLabel("Rate, %").First.FillAsync("60");
        action = editor.GetByRole(AriaRole.Group, new() { Name = "60% on top" }).Last;
        await action.GetByLabel("From").FillAsync("31 June 2025");
        await Assertions.Expect(editor.GetByText("June 2025 has 30 days, so there is no day 31.")).ToBeVisibleAsync();
        await editor.AssertAccessible();
        await action.GetByLabel("From").FillAsync("1 August 2025");
        action = editor.GetByRole(AriaRole.Group, new() { Name = "60% on top, 1 August 2025" });
        await Assertions.Expect(action.GetByText("Understood: Friday 1 August 2025")).ToBeVisibleAsync();
        await action.GetByLabel("Announced on").FillAsync("8 July 2025");
        await FillBothAsync(action, "Summary", "The duty on steel rises to 60%.", "鉄鋼の関税は60%になる。");
        await action.GetByRole(AriaRole.Button, new() { Name = "Add to: Citations" }).ClickAsync();
        var source = action.GetByRole(AriaRole.Combobox, new() { Name = "Source" });
        await Assertions.Expect(source).ToBeFocusedAsync();
        await source.PressSequentiallyAsync("Letters of early July");
        await editor.GetByRole(AriaRole.Option, new() { Name = "as a new source" }).ClickAsync();

        var spot = editor.GetByRole(AriaRole.Group, new() { Name = "New source, part of this draft" });
        await Assertions.Expect(spot.GetByLabel("Title")).ToHaveValueAsync("Letters of early July");
        await FillBothAsync(spot, "Publisher", "The White House", "ホワイトハウス");
        await spot.GetByLabel("Published on").FillAsync("early July 2025");
        await Assertions.Expect(spot.GetByText("Understood: early July 2025")).ToBeVisibleAsync();
        await spot.GetByLabel("Kind").SelectOptionAsync(new SelectOptionValue { Label = "official instrument" });
        await action.GetByLabel("Place in the source").FillAsync("¶3");
        await FillBothAsync(action, "It says", "60% from 1 August 2025.", "2025年8月1日から60%。");

        var rail = editor.GetByRole(AriaRole.Complementary, new() { Name = "What comes of it" });
        await Assertions.Expect(rail.GetByRole(AriaRole.Region, new() { Name = "As readers will see it" })).ToContainTextAsync("60%");
        await Assertions.Expect(rail).ToContainTextAsync("60% on top from 1 August 2025");
    }

    private static async Task EnterRoundAsync(IPage editor)
    {
        await editor.GetByText("Add another document to this draft").ClickAsync();
        await editor.GetByLabel("Kind of document").SelectOptionAsync(new SelectOptionValue { Label = "round" });
        await editor.GetByRole(AriaRole.Button, new() { Name = "New round" }).ClickAsync();
        await editor.GetByLabel("Number").FillAsync("11");
        await editor.GetByLabel("First day").FillAsync("July 2025");
        await Assertions.Expect(editor.GetByText("“July 2025” is not one day, and this field needs one.")).ToBeVisibleAsync();
        await editor.GetByLabel("First day").FillAsync("12 July 2025");
        await editor.GetByLabel("Last day").FillAsync("2025-07-12");
        await FillBothAsync(editor.GetByRole(AriaRole.Main), "City", "Kyoto", "京都");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Add to: Citations" }).Last.ClickAsync();
        await editor.GetByRole(AriaRole.Combobox, new() { Name = "Source" }).PressSequentiallyAsync("Letters of");
        await editor.GetByRole(AriaRole.Option, new() { Name = "Letters of early July" }).ClickAsync();
        await editor.GetByLabel("Place in the source").FillAsync("¶5");
    }

    private static async Task SendAsync(IPage editor)
    {
        await editor.GetByLabel("Name of the draft").FillAsync(DraftName);
        await Assertions.Expect(editor.GetByText(SavedLine())).ToBeVisibleAsync();
        await editor.ReloadAsync();
        await Assertions.Expect(editor.GetByText("Welcome back: nothing lost.")).ToBeVisibleAsync();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();
        await Assertions.Expect(editor.GetByRole(AriaRole.Alert)).ToContainTextAsync("Say why the change is made");
        await editor.GetByRole(AriaRole.Link, new() { Name = "What it says is missing." }).ClickAsync();
        var says = editor.GetByRole(AriaRole.Group, new() { Name = "It says" });
        await Assertions.Expect(says).ToBeFocusedAsync();
        await FillBothAsync(editor.GetByRole(AriaRole.Main), "It says", "A round in Kyoto on 12 July.", "7月12日に京都で会合。");
        await editor.GetByLabel("Why, in one line").FillAsync("Letters of early July 2025");
        await editor.AssertAccessible();
        await editor.GetByRole(AriaRole.Button, new() { Name = "Send for review" }).ClickAsync();
        await Assertions.Expect(editor.GetByRole(AriaRole.Button, new() { Name = "Take it back" })).ToBeVisibleAsync();
    }

    private static async Task FillBothAsync(ILocator within, string field, string english, string japanese)
    {
        var both = within.GetByRole(AriaRole.Group, new() { Name = field });
        await both.GetByLabel("English").FillAsync(english);
        await both.GetByLabel("Japanese").FillAsync(japanese);
    }

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = 1 });

    private static string PathOf(string link) => new Uri(link).PathAndQuery;

    private async Task<IPage> JoinAsync(IPage administrator, string role, string name)
    {
        await administrator.GotoAsync("/admin/people");
        await administrator.GetByLabel("For whom").FillAsync(name);
        await administrator.GetByLabel("Role", new() { Exact = true }).SelectOptionAsync([role]);
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Make a one-time link" }).ClickAsync();
        var link = await administrator.GetByRole(AriaRole.Status).GetByText("http").InnerTextAsync();
        var page = await Open(PathOf(link), of: program.Address);
        await page.MakeAccountAsync(name);
        await Assertions.Expect(page.GetByText($"Your role: {role}.")).ToBeVisibleAsync();
        return page;
    }

    [GeneratedRegex("^Saved .* UTC")]
    private static partial Regex SavedLine();
}
