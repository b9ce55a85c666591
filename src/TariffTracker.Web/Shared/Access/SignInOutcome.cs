namespace TariffTracker.Web.Shared.Access;

/// <summary>What a try to sign in came to.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>The password is right; a code is still needed.</summary>
    SecondFactor,

    /// <summary>Name, password, code or passkey are wrong; which of them is not told.</summary>
    Refused,

    /// <summary>Too many wrong tries: the account takes no sign-in for a while.</summary>
    LockedOut,

    /// <summary>Too many tries from one place or for one name.</summary>
    TooManyTries,

    /// <summary>The password was entered too long ago.</summary>
    Expired,
}
