namespace TariffTracker.Web.Shared.Lenses;

/// <summary>What is wrong with one parameter of the lens in an address.</summary>
public sealed record LensProblem
{
    /// <summary>Name of the parameter: <c>asOf</c>, <c>known</c> or <c>rev</c>.</summary>
    public required string Parameter { get; init; }

    /// <summary>What the address gave for it.</summary>
    public required string Given { get; init; }

    /// <summary>What is wrong.</summary>
    public required LensFault Fault { get; init; }

    /// <summary>The day that was probably meant; null when there is nothing to suggest.</summary>
    public DateOnly? Meant { get; init; }

    /// <summary>The newest revision, where the problem is about a revision; else null.</summary>
    public int? Newest { get; init; }

    /// <summary>The HTTP status it is answered with.</summary>
    public int Status => Fault is LensFault.NoSuchRevision ? 404 : 400;
}

/// <summary>The ways in which a parameter of the lens can be wrong.</summary>
public enum LensFault
{
    /// <summary>Not written as a day.</summary>
    NotADay,

    /// <summary>Written as a day that its month does not have.</summary>
    NoSuchDay,

    /// <summary>A day outside the years that can be asked for.</summary>
    OutOfRange,

    /// <summary>Knowledge of a day to come.</summary>
    Future,

    /// <summary>No number of a revision.</summary>
    NotARevision,

    /// <summary>A revision that has not been made.</summary>
    NoSuchRevision,

    /// <summary>The parameter occurs more than once.</summary>
    Repeated,
}
