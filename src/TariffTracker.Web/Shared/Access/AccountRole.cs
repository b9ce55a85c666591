namespace TariffTracker.Web.Shared.Access;

/// <summary>What an account may do. Each role may also do what the ones before it may.</summary>
public enum AccountRole
{
    /// <summary>Reads; needed only where reading asks for a sign-in.</summary>
    Reader,

    /// <summary>Enters and changes documents in drafts.</summary>
    Editor,

    /// <summary>Publishes or returns the drafts of others.</summary>
    Reviewer,

    /// <summary>Invites people and says what they may do.</summary>
    Administrator,
}
