using System.Globalization;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Accounts;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Hosting;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Admin;

/// <summary>Accounts from the command line, for whoever may start the program; also the way back in when no administrator can sign in.</summary>
internal static class UserVerbs
{
    public const string Name = "users";

    public const string Usage = """
          users list                     every account
          users invite ROLE [FOR WHOM]   a one-time link by which somebody makes an account
          users role NAME ROLE           another role
          users disable NAME             no more sign-ins
          users enable NAME              sign-ins again, also after a lock-out
          users end-sessions NAME        whoever is signed in has to sign in again
          users reset-password NAME      a one-time link by which they set another password

        ROLE is reader, editor, reviewer or administrator. A NAME with spaces stands in quotation marks.
        The store is the one of the settings (Store__Folder, Store__Provider, Store__Connection).
        """;

    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        if (Understand(args) is not { } order)
        {
            await errors.WriteLineAsync($"'{string.Join(' ', args.Prepend(Name))}' cannot be understood.{Environment.NewLine}{Usage}");
            return Verbs.NotUnderstood;
        }

        var builder = WebApplication.CreateBuilder();
        builder.Configuration["Serilog:MinimumLevel:Default"] = "Warning";
        builder.AddHost();
        builder.AddAccess();
        await using var app = builder.Build();
        await app.OpenRecordStoreAsync();
        await using var scope = app.Services.CreateAsyncScope();
        if (await order(scope.ServiceProvider, output) is not { } problem)
        {
            return 0;
        }

        await errors.WriteLineAsync(Words.English.Of(problem));
        return 1;
    }

    private static Func<IServiceProvider, TextWriter, Task<AccountProblem?>>? Understand(string[] args) =>
        args switch
        {
            ["list"] => ListAsync,
            ["invite", var role, .. var person] when Role(role) is { } wanted => (services, output) =>
                InviteAsync(services, output, wanted, string.Join(' ', person)),
            ["role", var name, var role] when Role(role) is { } wanted => (services, output) =>
                ToldAsync(output, People(services).ChangeRoleAsync(AuditEntry.CommandLine, name, wanted, default)),
            ["disable", var name] => (services, output) =>
                ToldAsync(output, People(services).DisableAsync(AuditEntry.CommandLine, name, default)),
            ["enable", var name] => (services, output) =>
                ToldAsync(output, People(services).EnableAsync(AuditEntry.CommandLine, name, default)),
            ["end-sessions", var name] => (services, output) =>
                ToldAsync(output, People(services).EndSessionsAsync(AuditEntry.CommandLine, name, default)),
            ["reset-password", var name] => (services, output) => ResetPasswordAsync(services, output, name),
            _ => null,
        };

    private static People People(IServiceProvider services) => services.GetRequiredService<People>();

    private static AccountRole? Role(string text) =>
        text.All(char.IsAsciiLetter) && Enum.TryParse<AccountRole>(text, ignoreCase: true, out var role) ? role : null;

    private static async Task<AccountProblem?> ListAsync(IServiceProvider services, TextWriter output)
    {
        foreach (var account in await People(services).ListAsync(default))
        {
            var last = account.LastSignInAt?.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "never";
            var state = account.IsDisabled ? ", disabled" : "";
            await output.WriteLineAsync($"{account.Name}: {Words.English.Of(account.Role)}{state}, last sign-in {last}");
        }

        return null;
    }

    private static async Task<AccountProblem?> InviteAsync(IServiceProvider services, TextWriter output, AccountRole role, string person)
    {
        var secret = await services.GetRequiredService<AccountLinks>().InviteAsync(AuditEntry.CommandLine, role, person, default);
        await output.WriteLineAsync(Link(services, "within seven days", AppUrls.Invitation(secret)));
        return null;
    }

    private static async Task<AccountProblem?> ResetPasswordAsync(IServiceProvider services, TextWriter output, string name)
    {
        var (problem, secret) = await services.GetRequiredService<PasswordResets>().OfferAsync(AuditEntry.CommandLine, name, default);
        if (secret is not null)
        {
            await output.WriteLineAsync(Link(services, "within a day", AppUrls.PasswordReset(secret)));
        }

        return problem;
    }

    private static string Link(IServiceProvider services, string until, string address) =>
        services.GetRequiredService<TrackerSettings>().PublicUrl is { } site
            ? $"This link works once, {until}: {new Uri(site, address)}"
            : $"Opened on the site, this works once, {until}: {address}";

    private static async Task<AccountProblem?> ToldAsync(TextWriter output, Task<AccountProblem?> change)
    {
        var problem = await change;
        if (problem is null)
        {
            await output.WriteLineAsync("Done.");
        }

        return problem;
    }
}
