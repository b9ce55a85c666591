using System.Text;
using Microsoft.AspNetCore.Identity;
using TariffTracker.Web.Data.Audit;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>What names and passwords may be.</summary>
internal sealed class AccountRules : IUserValidator<Account>, IPasswordValidator<Account>
{
    public const int LeastPassword = 12;
    private const int MostPassword = 200;
    private const int LeastName = 2;
    private const int MostName = 64;

    // What the audit log and revisions say where no account acted.
    private static readonly string[] Reserved = [AuditEntry.Seeds, AuditEntry.CommandLine, AuditEntry.Nobody, AuditEntry.UnknownAccount];

    public async Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user)
    {
        var name = user.UserName ?? "";
        if (!IsAllowed(name))
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().InvalidUserName(name));
        }

        var owner = await manager.FindByNameAsync(name);
        return owner is null || owner.Id == user.Id
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(name));
    }

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(
            password is { Length: >= LeastPassword and <= MostPassword }
            && !password.Equals(user.UserName, StringComparison.OrdinalIgnoreCase)
            && password.Distinct().Count() > 3
                ? IdentityResult.Success
                : IdentityResult.Failed(new IdentityErrorDescriber().PasswordTooShort(LeastPassword))
        );

    private static bool IsAllowed(string name) =>
        name.Length is >= LeastName and <= MostName
        && name.IsNormalized(NormalizationForm.FormKC)
        && name.Trim() == name
        && name.All(letter => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) || letter is ' ' or '.' or '-' or '_' or '@')
        && !Reserved.Contains(name, StringComparer.OrdinalIgnoreCase);
}
