using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>One-time links: the one for the first administrator, and invitations.</summary>
public sealed class AccountLinks
{
    private const int SecretBytes = 32;
    private static readonly TimeSpan SetupLasts = TimeSpan.FromDays(1);
    private static readonly TimeSpan InvitationLasts = TimeSpan.FromDays(7);

    private readonly AccountDesk desk;
    private readonly SignInProcess process;
    private readonly SignInLimits limits;
    private readonly TimeProvider time;

    internal AccountLinks(AccountDesk desk, SignInProcess process, SignInLimits limits, TimeProvider time) =>
        (this.desk, this.process, this.limits, this.time) = (desk, process, limits, time);

    /// <summary>A new secret for the first administrator; null when there is an account already.</summary>
    public Task<string?> NewSetupAsync(CancellationToken cancellation) =>
        desk.WriteAsync(
            async () =>
                await desk.Db.Users.AnyAsync(cancellation)
                    ? null
                    : await AddAsync(AccountLinkPurpose.Setup, AccountRole.Administrator, "", AuditEntry.Nobody, SetupLasts, cancellation),
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
                var secret = await AddAsync(AccountLinkPurpose.Invitation, role, person, by, InvitationLasts, cancellation);
                await desk.AuditAsync(by, AuditKind.AccountInvited, person, role.ToString(), cancellation);
                return secret;
            },
            cancellation
        );

    /// <summary>What a secret opens; null when it opens nothing, or no longer.</summary>
    public async Task<OpenLink?> FindAsync(string? secret, CancellationToken cancellation) =>
        limits.Admits(desk.Address) && await LiveAsync(secret, cancellation) is { } link
            ? new OpenLink(link.For, link.Role, link.MadeBy, link.MadeAt, link.ExpiresAt, link.Purpose == AccountLinkPurpose.Setup)
            : null;

    /// <summary>Invitations that can still be used, newest first.</summary>
    public async Task<IReadOnlyList<OpenLink>> OpenInvitationsAsync(CancellationToken cancellation)
    {
        var links = await desk
            .Db.AccountLinks.AsNoTracking()
            .Where(link => link.Purpose == AccountLinkPurpose.Invitation && link.UsedAt == null)
            .ToListAsync(cancellation);
        return
        [
            .. links
                .Where(link => link.ExpiresAt > time.GetUtcNow())
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

        var account = new Account { UserName = name.Trim().Normalize(NormalizationForm.FormKC), MadeAt = Now };
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
                    link.UsedAt = Now;
                    var how = link.Purpose == AccountLinkPurpose.Setup ? "setup link" : $"invited by {link.MadeBy}";
                    await desk.AuditAsync(
                        account.UserName,
                        AuditKind.AccountCreated,
                        account.UserName,
                        $"{link.Role}, {how}",
                        cancellation
                    );
                    await desk.AuditAsync(account.UserName, AuditKind.SignedIn, account.UserName, $"{how}, {desk.Address}", cancellation);
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

    private DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    private async Task<string> AddAsync(
        AccountLinkPurpose purpose,
        AccountRole role,
        string person,
        string by,
        TimeSpan lasts,
        CancellationToken cancellation
    )
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        // Each start makes another link for the first administrator; those that died are of no use to anybody.
        var dead = await desk.Db.AccountLinks.Where(link => link.UsedAt == null).ToListAsync(cancellation);
        desk.Db.RemoveRange(dead.Where(link => link.ExpiresAt <= Now));
        desk.Db.Add(
            new AccountLinkRow
            {
                TokenHash = Fingerprint(secret),
                Purpose = purpose,
                Role = role,
                For = person,
                MadeBy = by,
                MadeAt = Now,
                ExpiresAt = Now + lasts,
            }
        );
        await desk.Db.SaveChangesAsync(cancellation);
        return secret;
    }

    private async Task<AccountLinkRow?> LiveAsync(string? secret, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return null;
        }

        var given = Encoding.ASCII.GetBytes(Fingerprint(secret));
        var unused = await desk.Db.AccountLinks.Where(link => link.UsedAt == null).ToListAsync(cancellation);
        var found = unused.Find(link => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(link.TokenHash), given));
        var isDead =
            found is null
            || found.ExpiresAt <= time.GetUtcNow()
            || (found.Purpose == AccountLinkPurpose.Setup && await desk.Db.Users.AnyAsync(cancellation));
        return isDead ? null : found;
    }

    private static string Fingerprint(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
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
