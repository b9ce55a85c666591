using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>A link by which one person can make one account, or give one another password. Only a fingerprint of its secret is kept.</summary>
public sealed class AccountLinkRow
{
    /// <summary>SHA-256 of the secret, in lower-case hexadecimal digits.</summary>
    public required string TokenHash { get; init; }

    /// <summary>What it is for.</summary>
    public required AccountLinkPurpose Purpose { get; init; }

    /// <summary>The role of the account it makes, or is for.</summary>
    public required AccountRole Role { get; init; }

    /// <summary>Whom it was made for, in the words of whoever made it; for another password, the name of the account.</summary>
    public required string For { get; init; }

    /// <summary>Who made it.</summary>
    public required string MadeBy { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When it dies, used or not.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was used; null while it can be.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

/// <summary>What a link is for.</summary>
public enum AccountLinkPurpose
{
    /// <summary>The first administrator, while there is no account.</summary>
    Setup,

    /// <summary>Somebody an administrator invites.</summary>
    Invitation,

    /// <summary>Somebody who has forgotten their password.</summary>
    PasswordReset,
}
