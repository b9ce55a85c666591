namespace TariffTracker.Domain.Rules;

/// <summary>One rule of the record.</summary>
/// <param name="Code">The code under which it is known ("R-101"); never changes, never reused.</param>
/// <param name="Severity">What a breach means.</param>
public sealed record Rule(string Code, Severity Severity)
{
    /// <summary>Every rule, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new("R-001", Severity.Error),
        new("R-002", Severity.Error),
        new("R-003", Severity.Error),
        new("R-004", Severity.Error),
        new("R-005", Severity.Error),
        new("R-006", Severity.Error),
        new("R-007", Severity.Error),
        new("R-008", Severity.Error),
        new("R-009", Severity.Error),
        new("R-010", Severity.Error),
        new("R-101", Severity.Error),
        new("R-102", Severity.Warning),
        new("R-103", Severity.Error),
        new("R-104", Severity.Error),
        new("R-110", Severity.Warning),
        new("R-111", Severity.Error),
        new("R-112", Severity.Warning),
        new("R-201", Severity.Error),
        new("R-202", Severity.Warning),
        new("R-203", Severity.Error),
        new("R-204", Severity.Warning),
        new("R-205", Severity.Warning),
        new("R-301", Severity.Warning),
        new("R-302", Severity.Warning),
        new("R-303", Severity.Warning),
        new("R-304", Severity.Warning),
        new("R-305", Severity.Warning),
    ];

    /// <summary>Something required is empty.</summary>
    public const string Incomplete = "R-001";

    /// <summary>A value has the wrong form.</summary>
    public const string WrongForm = "R-002";

    /// <summary>A field that documents of the kind do not have.</summary>
    public const string UnknownField = "R-003";

    /// <summary>An id that is no id.</summary>
    public const string IdForm = "R-004";

    /// <summary>An id used twice among documents of a kind.</summary>
    public const string IdTwice = "R-005";

    /// <summary>A reference to something that is not there.</summary>
    public const string Reference = "R-006";

    /// <summary>Two parts of a document with one id.</summary>
    public const string PartTwice = "R-007";

    /// <summary>A claim rejected without a reason.</summary>
    public const string RejectedWithoutReason = "R-008";

    /// <summary>Measures that give way to each other in a circle.</summary>
    public const string Circle = "R-009";

    /// <summary>The text is no document at all.</summary>
    public const string NoDocument = "R-010";

    /// <summary>An end before its start.</summary>
    public const string EndBeforeStart = "R-101";

    /// <summary>Days between two segments that no action covers.</summary>
    public const string Gap = "R-102";

    /// <summary>Two actions announced on one day for the same days.</summary>
    public const string Overlap = "R-103";

    /// <summary>In effect before it was announced, and not marked retroactive.</summary>
    public const string BeforeAnnouncement = "R-104";

    /// <summary>A rate above 100.</summary>
    public const string HighRate = "R-110";

    /// <summary>A rate no tariff can have.</summary>
    public const string ImpossibleRate = "R-111";

    /// <summary>Add-on and base do not come to the total.</summary>
    public const string Sum = "R-112";

    /// <summary>Two rounds with one number, or an id that is not the number.</summary>
    public const string RoundNumber = "R-201";

    /// <summary>Somebody not in office on the day.</summary>
    public const string NotInOffice = "R-202";

    /// <summary>Steps that are not in the order of time.</summary>
    public const string StepDates = "R-203";

    /// <summary>A proposal that goes back.</summary>
    public const string StepBack = "R-204";

    /// <summary>A deadline that passed without an outcome.</summary>
    public const string DeadlinePassed = "R-205";

    /// <summary>A statement without supporting evidence.</summary>
    public const string NoSupport = "R-301";

    /// <summary>Evidence younger than the knowledge.</summary>
    public const string LateSource = "R-302";

    /// <summary>A claim that was already rejected.</summary>
    public const string AlreadyRejected = "R-303";

    /// <summary>A label without a translation.</summary>
    public const string NoTranslation = "R-304";

    /// <summary>A source that the record has already.</summary>
    public const string SameAddress = "R-305";

    /// <summary>What a breach of a rule means.</summary>
    /// <exception cref="ArgumentException">There is no such rule.</exception>
    public static Severity SeverityOf(string code) =>
        All.FirstOrDefault(rule => rule.Code == code)?.Severity ?? throw new ArgumentException($"There is no rule {code}.", nameof(code));
}
