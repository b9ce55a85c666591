using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Features.Administration;

/// <summary>What an administrator asks for.</summary>
/// <param name="Name">Name of the account.</param>
/// <param name="Action"><c>role</c>, <c>disable</c>, <c>enable</c>, <c>end-sessions</c> or <c>reset-password</c>.</param>
/// <param name="Role">The new role, where that is asked for.</param>
public sealed record AccountChange(string Name, string Action, AccountRole Role);
