using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Tests.Features.Accounts;

public sealed class AccountPagesTests : IDisposable
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private readonly SmallTrackerHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task SetupLink_WorksOnce()
    {
        var secret = await NewSetupAsync();
        using var first = new Browsing(host);
        using var second = new Browsing(host);
        await first.OpenAsync($"/account/setup?token={secret}");
        await second.OpenAsync($"/account/setup?token={secret}");

        await first.SendAsync(("Name", "Aiko"), ("Password", Browsing.Password), ("Again", Browsing.Password));
        var late = await second.SendAsync(("Name", "Eve"), ("Password", Browsing.Password), ("Again", Browsing.Password));
        var again = await new Browsing(host).OpenAsync($"/account/setup?token={secret}");

        Assert.Equal(HttpStatusCode.Found, first.Answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await first.OpenAsync("/admin/people"));
        Assert.Equal(HttpStatusCode.NotFound, late);
        Assert.Equal(HttpStatusCode.NotFound, again);
        Assert.Null(await NewSetupAsync());
    }

    [Fact]
    public async Task SetupLink_OfAnotherSecret_OpensNothing()
    {
        await NewSetupAsync();
        using var stranger = new Browsing(host);

        Assert.Equal(HttpStatusCode.NotFound, await stranger.OpenAsync("/account/setup?token=AAAA"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.OpenAsync("/account/setup"));
        Assert.Empty(stranger.Page.QuerySelectorAll("main form"));
    }

    [Fact]
    public async Task SetupLink_AfterADay_OpensNothing()
    {
        var secret = await NewSetupAsync();
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddDays(1));

        Assert.Equal(HttpStatusCode.NotFound, await new Browsing(host).OpenAsync($"/account/setup?token={secret}"));
    }

    [Theory]
    [InlineData("Ito", "short", "short", "12 to 200")]
    [InlineData("Ito", Browsing.Password, "another", "differ")]
    [InlineData("seeds", Browsing.Password, Browsing.Password, "cannot be used")]
    [InlineData("<b>", Browsing.Password, Browsing.Password, "cannot be used")]
    [InlineData("AIKO", Browsing.Password, Browsing.Password, "already")]
    public async Task NewAccount_OfWhatIsNotAllowed_IsRefusedWithTheNameKept(string name, string password, string again, string sentence)
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        using var browsing = new Browsing(host);
        await using var scope = host.Services.CreateAsyncScope();
        var secret = await scope
            .ServiceProvider.GetRequiredService<AccountLinks>()
            .InviteAsync("Aiko", AccountRole.Editor, "x", Cancellation);
        await browsing.OpenAsync($"/account/invitation?token={secret}");

        var status = await browsing.SendAsync(("Name", name), ("Password", password), ("Again", again));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(sentence, browsing.Page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(name, browsing.Page.QuerySelector("#Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task SignIn_LeadsBackToThePageAskedFor_ButToNoOtherSite()
    {
        using var _ = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        using var browsing = new Browsing(host);

        await browsing.SignInAsync("ito", back: "/rounds?asOf=2025-06-08");
        Assert.Contains("/rounds?asOf=2025-06-08", browsing.LeadsTo, StringComparison.Ordinal);
        await browsing.SignInAsync("ito", back: "//evil.example");
        Assert.DoesNotContain("evil", browsing.LeadsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_WrongFiveTimes_LocksTheAccountOut_UntilAnAdministratorEnablesIt()
    {
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        using var _ = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        using var browsing = new Browsing(host);
        for (var wrong = 0; wrong < 4; wrong++)
        {
            Assert.Equal(HttpStatusCode.Unauthorized, await browsing.SignInAsync("Ito", "wrong password"));
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, await browsing.SignInAsync("Ito", "wrong password"));
        Assert.Equal(HttpStatusCode.TooManyRequests, await browsing.SignInAsync("Ito"));
        Assert.Contains("15 minutes", browsing.Main, StringComparison.Ordinal);

        await using var scope = host.Services.CreateAsyncScope();
        Assert.Null(await scope.ServiceProvider.GetRequiredService<People>().EnableAsync("Aiko", "Ito", Cancellation));
        Assert.Equal(HttpStatusCode.Found, await browsing.SignInAsync("Ito"));
    }

    [Fact]
    public async Task SignIn_TriedTooOftenForOneName_IsNotLookedAt()
    {
        using var browsing = new Browsing(host);
        var statuses = new List<HttpStatusCode>();
        for (var tries = 0; tries < 21; tries++)
        {
            statuses.Add(await browsing.SignInAsync("nobody here", "wrong password"));
        }

        Assert.Equal(Enumerable.Repeat(HttpStatusCode.Unauthorized, 20).Append(HttpStatusCode.TooManyRequests), statuses);
        Assert.Contains("Wait ten minutes", browsing.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_OfTheApp_IsAcceptedOnce_AndARecoveryCodeOnce()
    {
        using var owner = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        await owner.OpenAsync("/account/authenticator");
        var key = owner.Page.QuerySelector("main code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, await owner.SendAsync(("Code", "000000")));
        Assert.Equal(HttpStatusCode.OK, await owner.SendAsync(("Code", Code(key))));
        var recovery = owner.Page.QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, recovery.Count);

        using var browsing = new Browsing(host);
        await browsing.SignInAsync("Ito");
        Assert.Contains("/account/sign-in/code", browsing.LeadsTo, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await browsing.OpenAsync("/account"));
        await browsing.OpenAsync("/account/sign-in/code");
        Assert.Equal(HttpStatusCode.Unauthorized, await browsing.SendAsync(("Code", Code(key))));
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddSeconds(30));
        Assert.Equal(HttpStatusCode.Found, await browsing.SendAsync(("Code", Code(key))));
        Assert.Equal(HttpStatusCode.OK, await browsing.OpenAsync("/account"));

        using var other = new Browsing(host);
        await other.SignInAsync("Ito");
        await other.OpenAsync("/account/sign-in/code");
        Assert.Equal(HttpStatusCode.Unauthorized, await other.SendAsync(("Code", Code(key))));
        Assert.Equal(HttpStatusCode.Found, await other.SendAsync(("Recovery", recovery[0])));
        await other.SignInAsync("Ito");
        await other.OpenAsync("/account/sign-in/code");
        Assert.Equal(HttpStatusCode.Unauthorized, await other.SendAsync(("Recovery", recovery[0])));
    }

    [Fact]
    public async Task OtherSessions_Ended_AreOverWithinAMinute_AndThisOneGoesOn()
    {
        using var here = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        using var elsewhere = new Browsing(host);
        await elsewhere.SignInAsync("Ito");
        await here.OpenAsync("/account");

        await here.SendAsync(here.Page.QuerySelectorAll<IHtmlFormElement>("section[aria-labelledby=sign-ins] form").Single());
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddMinutes(2));

        Assert.Equal(HttpStatusCode.Found, await elsewhere.OpenAsync("/account"));
        Assert.Equal(HttpStatusCode.OK, await here.OpenAsync("/account"));
    }

    [Fact]
    public async Task Password_Changed_IsTheOneThatCounts()
    {
        const string next = "another good sentence";
        using var owner = await Browsing.AsAsync(host, AccountRole.Reader, "Ito");
        await owner.OpenAsync("/account/password");
        Assert.Equal(HttpStatusCode.BadRequest, await owner.SendAsync(("Present", "wrong"), ("Password", next), ("Again", next)));
        Assert.Equal(HttpStatusCode.OK, await owner.SendAsync(("Present", Browsing.Password), ("Password", next), ("Again", next)));

        using var browsing = new Browsing(host);
        Assert.Equal(HttpStatusCode.Unauthorized, await browsing.SignInAsync("Ito"));
        Assert.Equal(HttpStatusCode.Found, await browsing.SignInAsync("Ito", next));
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        using var browsing = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        await browsing.OpenAsync("/account/sign-out");
        await browsing.SendAsync();

        Assert.Equal(HttpStatusCode.Found, await browsing.OpenAsync("/account"));
    }

    [Fact]
    public async Task EverythingThatHappened_StandsInTheAuditLog()
    {
        using var browsing = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        await browsing.OpenAsync("/account/sign-out");
        await browsing.SendAsync();
        await browsing.SignInAsync("Ito", "wrong password");
        await browsing.SignInAsync("Ito");

        var audit = host.Services.GetRequiredService<AuditReading>();
        var kinds = (await audit.EntriesAsync(AuditFilter.All, null, 50, Cancellation)).Select(line => line.Kind).Reverse();

        Assert.Equal(
            [
                AuditKind.Published,
                AuditKind.AccountInvited,
                AuditKind.AccountCreated,
                AuditKind.SignedIn,
                AuditKind.SignedOut,
                AuditKind.SignInFailed,
                AuditKind.SignedIn,
            ],
            kinds
        );
        Assert.True((await audit.CheckAsync(Cancellation)).IsWhole);
    }

    [Fact]
    public async Task PasswordLink_SetsAnotherPassword_Once_AndEndsEverySession()
    {
        const string next = "another good sentence";
        using var administrator = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        using var signedIn = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        using var forgetful = new Browsing(host);
        await administrator.OpenAsync("/admin/people");
        Assert.Equal(HttpStatusCode.OK, await administrator.SendAsync(("Do", "reset-password Ito")));
        var link = new Uri(administrator.Page.QuerySelector("main code")!.TextContent).PathAndQuery;

        Assert.Equal(HttpStatusCode.Found, await new Browsing(host).SignInAsync("Ito"));
        Assert.Equal(HttpStatusCode.OK, await forgetful.OpenAsync(link));
        Assert.Equal(HttpStatusCode.BadRequest, await forgetful.SendAsync(("Password", "short"), ("Again", "short")));
        Assert.Equal(HttpStatusCode.BadRequest, await forgetful.SendAsync(("Password", next), ("Again", "something else")));
        Assert.Equal(HttpStatusCode.OK, await forgetful.SendAsync(("Password", next), ("Again", next)));
        Assert.Equal(HttpStatusCode.NotFound, await forgetful.OpenAsync(link));

        Assert.Equal(HttpStatusCode.Unauthorized, await forgetful.SignInAsync("Ito"));
        Assert.Equal(HttpStatusCode.Found, await forgetful.SignInAsync("Ito", next));
        host.Clock.MoveTo(host.Clock.GetUtcNow().AddMinutes(2));
        Assert.Equal(HttpStatusCode.Found, await signedIn.OpenAsync("/account"));
        var lines = await host
            .Services.GetRequiredService<AuditReading>()
            .EntriesAsync(new AuditFilter(Person: "Ito"), null, 50, Cancellation);
        Assert.Equal("Aiko", Assert.Single(lines, line => line.Kind == AuditKind.PasswordResetOffered).Who);
        var detail = Assert.Single(lines, line => line.Kind == AuditKind.PasswordChanged).Detail;
        Assert.Equal((SignInWay.ResetLink, "Aiko"), (detail.Way, detail.LinkBy));
    }

    [Fact]
    public async Task PasswordLink_AfterADay_OrAfterANewerOne_OpensNothing()
    {
        using var _ = await Browsing.AsAsync(host, AccountRole.Editor, "Ito");
        var first = await OfferAsync("Ito");
        var second = await OfferAsync("ito");
        Assert.Equal(HttpStatusCode.NotFound, await new Browsing(host).OpenAsync($"/account/reset?token={first}"));
        Assert.Equal(HttpStatusCode.OK, await new Browsing(host).OpenAsync($"/account/reset?token={second}"));

        host.Clock.MoveTo(host.Clock.GetUtcNow().AddDays(1));

        Assert.Equal(HttpStatusCode.NotFound, await new Browsing(host).OpenAsync($"/account/reset?token={second}"));
        Assert.Null(await OfferAsync("Eve"));
    }

    [Fact]
    public async Task Links_OpenNothingButWhatTheyAreFor()
    {
        using var _ = await Browsing.AsAsync(host, AccountRole.Administrator, "Aiko");
        await using var scope = host.Services.CreateAsyncScope();
        var links = scope.ServiceProvider.GetRequiredService<AccountLinks>();
        var invitation = await links.InviteAsync("Aiko", AccountRole.Reader, "x", Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, await new Browsing(host).OpenAsync($"/account/reset?token={invitation}"));
        Assert.Equal(HttpStatusCode.NotFound, await new Browsing(host).OpenAsync($"/account/invitation?token={await OfferAsync("Aiko")}"));
    }

    private async Task<string?> OfferAsync(string name)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<PasswordResets>().OfferAsync("a test", name, Cancellation)).Secret;
    }

    private string Code(string key) => AuthenticatorApp.Code(key, host.Clock.GetUtcNow());

    private async Task<string?> NewSetupAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AccountLinks>().NewSetupAsync(Cancellation);
    }
}
