using System.Text;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>One-time links: the one for the first administrator, and invitations.</summary>
public sealed class AccountLinks
{
    private const AccountLinkPurpose Setup = AccountLinkPurpose.Setup;
    private const AccountLinkPurpose Invitation = AccountLinkPurpose.Invitation;
    private static readonly TimeSpan SetupLasts = TimeSpan.FromDays(1);
    private static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);

    private readonly AccountDesk desk;
    private readonly LinkSecrets secrets;
    private readonly SignInProcess process;
    private readonly SignInLimits limits;

    internal AccountLinks(AccountDesk desk, LinkSecrets secrets, SignInProcess process, SignInLimits limits) =>
        (this.desk, this.secrets, this.process, this.limits) = (desk, secrets, process, limits);

    /// <summary>A new secret for the first administrator, in place of any older one; null when there is an account already.</summary>
    public Task<string?> NewSetupAsync(CancellationToken cancellation) =>
        desk.WriteAsync(
            async () =>
            {
                await secrets.ForgetAsync(link => link.Purpose == AccountLinkPurpose.Setup, cancellation);
                return await desk.Db.Users.AnyAsync(cancellation)
                    ? null
                    : await secrets.AddAsync(Setup, AccountRole.Administrator, "", AuditEntry.Nobody, SetupLasts, cancellation);
            },
            cancellation
        );

    /// <summary>A new secret for somebody who is to have a role.</summary>
    /// <param name="by">Who invites.</param>
    /// <param name="role">The role the account will have.</param>
    /// <param name="person">Whom it is for, in the words of whoever invites.</param>
    /// <param name="cancellation">Cancels.</param>
    public Task<string> InviteAsync(string by, AccountRole role, string person, CancellationToken cancellation) =>
        desk.WriteAsync(
            async () =>
            {
                var secret = await secrets.AddAsync(Invitation, role, person, by, InvitationLasts, cancellation);
                await desk.AuditAsync(by, AuditKind.AccountInvited, person, new AuditDetail { Role = role }, cancellation);
                return secret;
            },
            cancellation
        );

    /// <summary>What a secret opens; null when it opens nothing, or no longer.</summary>
    public async Task<OpenLink?> FindAsync(string? secret, CancellationToken cancellation) =>
        limits.Admits(desk.Address) && await LiveAsync(secret, cancellation) is { } link
            ? new OpenLink(link.For, link.Role, link.MadeBy, link.MadeAt, link.ExpiresAt, link.Purpose == Setup)
            : null;

    /// <summary>Invitations that can still be used, newest first.</summary>
    public async Task<IReadOnlyList<OpenLink>> OpenInvitationsAsync(CancellationToken cancellation)
    {
        var links = await desk
            .Db.AccountLinks.AsNoTracking()
            .Where(link => link.Purpose == Invitation && link.UsedAt == null)
            .ToListAsync(cancellation);
        return
        [
            .. links
                .Where(link => link.ExpiresAt > secrets.Now)
                .OrderByDescending(link => link.MadeAt)
                .Select(link => new OpenLink(link.For, link.Role, link.MadeBy, link.MadeAt, link.ExpiresAt, IsSetup: false)),
        ];
    }

    /// <summary>Makes the account a secret is for, uses the secret up, and signs in.</summary>
    /// <returns>What is wrong; null when it is done.</returns>
    public async Task<AccountProblem?> UseAsync(string? secret, string name, string password, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!limits.Admits(desk.Address))
        {
            return AccountProblem.TooManyTries;
        }

        var account = new Account { UserName = name.Trim().Normalize(NormalizationForm.FormKC), MadeAt = secrets.Now };
        var problem = await desk.WriteAsync(
            async () =>
            {
                if (await LiveAsync(secret, cancellation) is not { } link)
                {
                    return AccountProblem.LinkNotValid;
                }

                account.Role = link.Role;
                var made = AccountDesk.Problem(await desk.Accounts.CreateAsync(account, password));
                if (made is null)
                {
                    link.UsedAt = secrets.Now;
                    var how = new AuditDetail
                    {
                        Way = link.Purpose == Setup ? SignInWay.SetupLink : SignInWay.Invitation,
                        LinkBy = link.Purpose == Setup ? null : link.MadeBy,
                    };
                    var who = account.UserName;
                    await desk.AuditAsync(who, AuditKind.AccountCreated, who, how with { Role = link.Role }, cancellation);
                    await desk.AuditAsync(who, AuditKind.SignedIn, who, how with { Address = desk.Address }, cancellation);
                }

                return made;
            },
            cancellation
        );
        if (problem is null)
        {
            await process.SignInAsync(account, isPersistent: false);
        }

        return problem;
    }

    private async Task<AccountLinkRow?> LiveAsync(string? secret, CancellationToken cancellation) =>
        await secrets.LiveAsync(secret, [Setup, Invitation], cancellation) is { } link
        && (link.Purpose != Setup || !await desk.Db.Users.AnyAsync(cancellation))
            ? link
            : null;
}

/// <summary>A link that can still be used.</summary>
/// <param name="Person">Whom it was made for, in the words of whoever made it.</param>
/// <param name="Role">The role of the account it makes.</param>
/// <param name="MadeBy">Who made it.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="ExpiresAt">When it dies.</param>
/// <param name="IsSetup">True when it makes the first administrator.</param>
public sealed record OpenLink(
    string Person,
    AccountRole Role,
    string MadeBy,
    DateTimeOffset MadeAt,
    DateTimeOffset ExpiresAt,
    bool IsSetup
);
