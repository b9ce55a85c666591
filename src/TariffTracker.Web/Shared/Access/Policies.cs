namespace TariffTracker.Web.Shared.Access;

/// <summary>What a page or an endpoint can ask of whoever comes: <c>[Authorize(Policies.Editing)]</c>.</summary>
public static class Policies
{
    /// <summary>May enter and change documents in drafts.</summary>
    public const string Editing = "editing";

    /// <summary>May publish or return drafts.</summary>
    public const string Reviewing = "reviewing";

    /// <summary>May invite people, change roles and read the audit log.</summary>
    public const string Administering = "administering";

    /// <summary>The least role that a policy lets in.</summary>
    internal static IReadOnlyDictionary<string, AccountRole> Least { get; } =
        new Dictionary<string, AccountRole>
        {
            [Editing] = AccountRole.Editor,
            [Reviewing] = AccountRole.Reviewer,
            [Administering] = AccountRole.Administrator,
        };
}
