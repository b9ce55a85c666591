namespace TariffTracker.Web.Data.Audit;

/// <summary>How somebody comes in.</summary>
public enum SignInWay
{
    /// <summary>By password alone.</summary>
    Password,

    /// <summary>By password and a code of the authenticator app.</summary>
    PasswordAndCode,

    /// <summary>By password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>By passkey.</summary>
    Passkey,

    /// <summary>By the link for the first administrator.</summary>
    SetupLink,

    /// <summary>By an invitation.</summary>
    Invitation,

    /// <summary>By a link for another password.</summary>
    ResetLink,
}

/// <summary>Why an account takes no sign-in, whatever is entered.</summary>
public enum SignInRefusal
{
    /// <summary>It is disabled.</summary>
    Disabled,

    /// <summary>It is locked out for a while.</summary>
    LockedOut,

    /// <summary>There were too many wrong tries.</summary>
    TooManyTries,
}
