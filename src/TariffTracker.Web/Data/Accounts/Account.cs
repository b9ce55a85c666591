using Microsoft.AspNetCore.Identity;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>Somebody who may sign in. An account is disabled, never deleted: its name stands in revisions and in the audit log.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>What it may do.</summary>
    public AccountRole Role { get; set; }

    /// <summary>True when it takes no sign-in.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>The last time step whose code was accepted as second factor: a code that was seen over a shoulder is worth nothing.</summary>
    public long LastCodeStep { get; set; }
}
