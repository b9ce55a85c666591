namespace TariffTracker.Domain.Record;

/// <summary>The documents do not make up a record: ids collide or name nothing.</summary>
public sealed class InvalidRecordException : Exception
{
    /// <summary>No problem given; for serialisers.</summary>
    public InvalidRecordException() => Problems = [];

    /// <summary>One problem without a document.</summary>
    public InvalidRecordException(string message)
        : base(message) => Problems = [];

    /// <summary>One problem with a cause.</summary>
    public InvalidRecordException(string message, Exception innerException)
        : base(message, innerException) => Problems = [];

    /// <summary>All problems found.</summary>
    public InvalidRecordException(IReadOnlyList<RecordProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>What is wrong, document by document.</summary>
    public IReadOnlyList<RecordProblem> Problems { get; }
}

/// <summary>One thing wrong with one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Place">Where in the document ("actions[order-14257].citations[0]").</param>
/// <param name="Problem">What is wrong, as a sentence.</param>
public sealed record RecordProblem(DocumentRef Document, string Place, string Problem)
{
    /// <summary>What sort of problem it is.</summary>
    public IntegrityFault Fault { get; init; }

    /// <summary>What the problem is about, besides the document: what is named and missing, the id that occurs twice.</summary>
    public DocumentRef? Named { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Document.Kind} '{Document.Id}', {Place}: {Problem}";
}

/// <summary>The ways in which documents do not fit together.</summary>
public enum IntegrityFault
{
    /// <summary>An id that is no id.</summary>
    IdForm,

    /// <summary>Two documents of a kind with one id.</summary>
    IdTwice,

    /// <summary>Something named that is not there.</summary>
    Reference,

    /// <summary>Two parts of a document with one id.</summary>
    PartTwice,

    /// <summary>A citation rejected without a reason.</summary>
    NoReason,

    /// <summary>Measures that give way to each other in a circle.</summary>
    Circle,
}
