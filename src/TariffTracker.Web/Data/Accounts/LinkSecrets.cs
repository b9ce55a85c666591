using System.Buffers.Text;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>The secrets of one-time links: made once, kept as fingerprints, found while they live.</summary>
internal sealed class LinkSecrets(AccountDesk desk, TimeProvider time)
{
    private const int SecretBytes = 32;

    /// <summary>Now, in whole milliseconds.</summary>
    public DateTimeOffset Now => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>Makes a link and gives its secret, which nobody can be told again.</summary>
    public async Task<string> AddAsync(
        AccountLinkPurpose purpose,
        AccountRole role,
        string person,
        string by,
        TimeSpan lasts,
        CancellationToken cancellation
    )
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        // Links that died unused are of no use to anybody.
        var unused = await desk.Db.AccountLinks.Where(link => link.UsedAt == null).ToListAsync(cancellation);
        desk.Db.RemoveRange(unused.Where(link => link.ExpiresAt <= Now));
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

    /// <summary>Lets unused links die.</summary>
    public async Task ForgetAsync(Expression<Func<AccountLinkRow, bool>> which, CancellationToken cancellation)
    {
        desk.Db.RemoveRange(await desk.Db.AccountLinks.Where(link => link.UsedAt == null).Where(which).ToListAsync(cancellation));
        await desk.Db.SaveChangesAsync(cancellation);
    }

    /// <summary>The link of a secret, if it is for one of the purposes and neither used nor too old; else null.</summary>
    public async Task<AccountLinkRow?> LiveAsync(string? secret, AccountLinkPurpose[] purposes, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(secret))
        {
            return null;
        }

        var given = Encoding.ASCII.GetBytes(Fingerprint(secret));
        var unused = await desk.Db.AccountLinks.Where(link => link.UsedAt == null).ToListAsync(cancellation);
        var found = unused.Find(link => CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(link.TokenHash), given));
        return found is not null && found.ExpiresAt > time.GetUtcNow() && purposes.Contains(found.Purpose) ? found : null;
    }

    private static string Fingerprint(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
