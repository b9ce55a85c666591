namespace TariffTracker.Web.Data.Audit;

/// <summary>What an entry of the audit log tells of.</summary>
public enum AuditKind
{
    /// <summary>Somebody signed in.</summary>
    SignedIn,

    /// <summary>A sign-in was refused.</summary>
    SignInFailed,

    /// <summary>Somebody signed out.</summary>
    SignedOut,

    /// <summary>Too many refusals: the account takes no sign-in for a while.</summary>
    LockedOut,

    /// <summary>A link was made by which one person can make an account.</summary>
    AccountInvited,

    /// <summary>An account was made.</summary>
    AccountCreated,

    /// <summary>An account may do other things than before.</summary>
    RoleChanged,

    /// <summary>An account takes no sign-in any more.</summary>
    AccountDisabled,

    /// <summary>A disabled account takes sign-ins again.</summary>
    AccountEnabled,

    /// <summary>Whoever had signed in to an account has to do so again.</summary>
    SessionsEnded,

    /// <summary>A link was made by which one person can give their account another password.</summary>
    PasswordResetOffered,

    /// <summary>An account has another password.</summary>
    PasswordChanged,

    /// <summary>An account asks for a second factor.</summary>
    TwoFactorOn,

    /// <summary>An account no longer asks for a second factor.</summary>
    TwoFactorOff,

    /// <summary>An account has one more passkey.</summary>
    PasskeyAdded,

    /// <summary>An account has one passkey less.</summary>
    PasskeyRemoved,

    /// <summary>A draft was begun.</summary>
    DraftCreated,

    /// <summary>A draft was handed to review.</summary>
    DraftSubmitted,

    /// <summary>A draft was taken back by its author before anybody published it.</summary>
    DraftWithdrawn,

    /// <summary>A draft was handed back to its author.</summary>
    DraftReturned,

    /// <summary>A draft was thrown away.</summary>
    DraftDeleted,

    /// <summary>A revision of the record was published.</summary>
    Published,

    /// <summary>Somebody took a copy of what is not public.</summary>
    Exported,
}
