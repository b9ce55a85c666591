using System.Security.Claims;

namespace TariffTracker.Web.Shared.Access;

/// <summary>Who asks: a name and a role, or nobody in particular.</summary>
/// <param name="Name">Name of the account; null for whoever has not signed in.</param>
/// <param name="Role">What it may do; null for whoever has not signed in.</param>
public sealed record Visitor(string? Name, AccountRole? Role)
{
    /// <summary>The visitor behind the claims of a request or a circuit.</summary>
    public static Visitor Of(ClaimsPrincipal user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return
            user.Identity is { IsAuthenticated: true, Name: { } name }
            && Enum.TryParse<AccountRole>(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Visitor(name, role)
            : new Visitor(null, null);
    }

    /// <summary>True when somebody is signed in.</summary>
    public bool IsSignedIn => Name is not null;

    /// <summary>True when the role includes <paramref name="role"/>.</summary>
    public bool May(AccountRole role) => Role >= role;
}
