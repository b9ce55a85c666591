namespace TariffTracker.Web.Shared.Access;

/// <summary>Why something was not done to an account.</summary>
public enum AccountProblem
{
    /// <summary>The name is empty, too long, or has characters or a meaning it may not have.</summary>
    NameNotAllowed,

    /// <summary>Another account has the name.</summary>
    NameTaken,

    /// <summary>The password is too short, too long, or the name itself.</summary>
    PasswordTooWeak,

    /// <summary>The password and its repetition differ.</summary>
    PasswordsDiffer,

    /// <summary>The link was used, has expired, or never was one.</summary>
    LinkNotValid,

    /// <summary>The present password is not the one that was entered.</summary>
    WrongPassword,

    /// <summary>The code is wrong, too old, or was used before.</summary>
    WrongCode,

    /// <summary>Nobody would be left who may administer.</summary>
    LastAdministrator,

    /// <summary>There is no account of this name.</summary>
    NoSuchAccount,

    /// <summary>Somebody else changed the account at the same moment.</summary>
    ChangedMeanwhile,

    /// <summary>The passkey could not be verified.</summary>
    PasskeyRefused,

    /// <summary>Too many tries in a short time.</summary>
    TooManyTries,
}
