using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TariffTracker.Browser.Tests.Features;

/// <summary>What is left of what somebody types when the server dies under it.</summary>
public sealed partial class KilledServerJourneys(Chromium chromium, Site site) : BrowserTest(chromium, site), IAsyncDisposable
{
    private const string Name = "Aiko Tanaka";
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(2);
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly ProgramProcess program = new();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await program.DisposeAsync();
    }

    [Fact]
    public async Task Server_KilledWhileSomebodyTypes_HasAllButTheLastTwoSeconds()
    {
        var printed = await program.StartAsync(Cancellation);
        var setup = new Uri(Assert.Single(printed, line => line.Contains("/account/setup?", StringComparison.Ordinal)).Trim());
        var page = await Open(setup.PathAndQuery, of: program.Address);
        await page.MakeAccountAsync(Name);
        await page.GotoAsync("/edit");
        await page.GetByRole(AriaRole.Button, new() { Name = "New deadline" }).ClickAsync();
        await English(page, "Title").FillAsync("Answer to the letters");
        await page.GetByLabel("Announced on").FillAsync("8 July 2025");
        await Assertions.Expect(page.GetByText(SavedLine())).ToBeVisibleAsync();

        // On and on, without the pause after which a form usually saves.
        await English(page, "If missed").FocusAsync();
        var typed = new List<(char Letter, TimeSpan At)>();
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < Promised * 2.5)
        {
            var letter = (char)('a' + typed.Count % 26);
            await page.Keyboard.TypeAsync(letter.ToString(), new() { Delay = 25 });
            typed.Add((letter, clock.Elapsed));
        }

        IsServerAway = true;
        var killed = clock.Elapsed;
        await program.KillAsync();
        await page.Keyboard.TypeAsync(" – and after");
        var draft = new Uri(page.Url).PathAndQuery;
        await program.StartAsync(Cancellation);

        var elsewhere = await Open("/account/sign-in?back=" + Uri.EscapeDataString(draft), of: program.Address);
        await elsewhere.GetByLabel("Name").FillAsync(Name);
        await elsewhere.GetByLabel("Password").FillAsync(Newcomer.Password);
        await elsewhere.Keyboard.PressAsync("Enter");
        await Assertions.Expect(English(elsewhere, "Title")).ToHaveValueAsync("Answer to the letters");
        await Assertions.Expect(elsewhere.GetByLabel("Announced on")).ToHaveValueAsync("8 July 2025");
        var kept = await English(elsewhere, "If missed").InputValueAsync();
        var safe = string.Concat(typed.TakeWhile(each => each.At < killed - Promised).Select(each => each.Letter));
        Assert.StartsWith(safe, kept, StringComparison.Ordinal);

        // The page itself comes back by itself, and has what was typed into it while nobody heard.
        await Assertions.Expect(page.GetByText("Welcome back: nothing lost.")).ToBeVisibleAsync();
        await Assertions.Expect(English(page, "If missed")).ToHaveValueAsync(AfterTheKill());
        IsServerAway = false;
        await Assertions.Expect(English(page, "Title")).ToHaveValueAsync("Answer to the letters");
    }

    private static ILocator English(IPage page, string field) =>
        page.GetByRole(AriaRole.Group, new() { Name = field }).GetByLabel("English");

    [GeneratedRegex("^Saved .* UTC")]
    private static partial Regex SavedLine();

    [GeneratedRegex(" – and after$")]
    private static partial Regex AfterTheKill();
}
