namespace TariffTracker.Web.Shared;

/// <content>Accounts and administration: addresses without clocks.</content>
public sealed partial class AppUrls
{
    /// <summary>The account one is signed in to.</summary>
    public const string Account = "/account";

    /// <summary>Where one signs out.</summary>
    public const string SignOut = "/account/sign-out";

    /// <summary>Where a sign-in goes on with a code.</summary>
    public const string SignInCode = "/account/sign-in/code";

    /// <summary>Where an authenticator app is set up.</summary>
    public const string Authenticator = "/account/authenticator";

    /// <summary>Where the password is changed.</summary>
    public const string Password = "/account/password";

    /// <summary>Where an administrator sees the accounts.</summary>
    public const string People = "/admin/people";

    /// <summary>Where an administrator reads the audit log.</summary>
    public const string Audit = "/admin/audit";

    /// <summary>Where one signs in, to come back to a page.</summary>
    public static string SignIn(string? back) => WithBack("/account/sign-in", back);

    /// <summary>Where a sign-in goes on with a code, to come back to a page.</summary>
    public static string SignInWithCode(string? back) => WithBack(SignInCode, back);

    /// <summary>Where an administrator takes the audit log along.</summary>
    public const string AuditExport = "/admin/audit/export";

    /// <summary>A page of the audit log: entries that fit the filters, before one; null for the newest.</summary>
    public static string AuditOf(int? before, params ReadOnlySpan<(string Name, string? Value)> filters)
    {
        List<KeyValuePair<string, string>> kept = [];
        foreach (var (name, value) in filters)
        {
            if (!string.IsNullOrEmpty(value))
            {
                kept.Add(KeyValuePair.Create(name, value));
            }
        }

        return Write(Audit, kept, [("before", before is { } number ? Number(number) : null)]);
    }

    /// <summary>The one-time link for the first administrator.</summary>
    public static string Setup(string secret) => $"/account/setup?token={Uri.EscapeDataString(secret)}";

    /// <summary>The one-time link of an invitation.</summary>
    public static string Invitation(string secret) => $"/account/invitation?token={Uri.EscapeDataString(secret)}";

    /// <summary>The one-time link of somebody who has forgotten their password.</summary>
    public static string PasswordReset(string secret) => $"/account/reset?token={Uri.EscapeDataString(secret)}";
}
