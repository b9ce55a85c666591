using Microsoft.AspNetCore.Identity;
using TariffTracker.Web.Data.Audit;
using TariffTracker.Web.Shared.Access;

namespace TariffTracker.Web.Data.Accounts;

/// <summary>What the doors to accounts have in common: changes wait for their turn, see the newest state, and leave an audit entry.</summary>
internal sealed class AccountDesk(RecordDb db, StoreWrites writes, AuditLog audit, UserManager<Account> accounts, IHttpContextAccessor http)
{
    public RecordDb Db => db;

    public UserManager<Account> Accounts => accounts;

    public HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Where the request comes from.</summary>
    public string Address => http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "unknown address";

    public Task<T> WriteAsync<T>(Func<Task<T>> write, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return writes.WriteAsync(db, write, cancellation);
    }

    public Task AuditAsync(string who, AuditKind kind, string subject, AuditDetail detail, CancellationToken cancellation) =>
        audit.AppendAsync(db, new AuditEntry(who, kind, subject, detail), cancellation);

    /// <summary>The problem behind an answer of the framework; null when it did what it was asked.</summary>
    public static AccountProblem? Problem(IdentityResult result)
    {
        if (result.Succeeded)
        {
            return null;
        }

        var codes = result.Errors.Select(error => error.Code).ToHashSet(StringComparer.Ordinal);
        return codes.Contains(nameof(IdentityErrorDescriber.DuplicateUserName)) ? AccountProblem.NameTaken
            : codes.Contains(nameof(IdentityErrorDescriber.InvalidUserName)) ? AccountProblem.NameNotAllowed
            : codes.Contains(nameof(IdentityErrorDescriber.PasswordMismatch)) ? AccountProblem.WrongPassword
            : codes.Any(code => code.StartsWith("Password", StringComparison.Ordinal)) ? AccountProblem.PasswordTooWeak
            : AccountProblem.ChangedMeanwhile;
    }
}
