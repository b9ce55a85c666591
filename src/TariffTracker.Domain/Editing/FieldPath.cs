namespace TariffTracker.Domain.Editing;

/// <summary>One step into a document.</summary>
/// <param name="Member">Name of the member, as JSON writes it.</param>
/// <param name="Item">Short name of the item, when the member is a list and the step leads into it; null otherwise.</param>
public readonly record struct FieldStep(string Member, string? Item = null)
{
    /// <inheritdoc/>
    public override string ToString() => Item is null ? Member : $"{Member}[{Item}]";
}

/// <summary>Where in a document a field stands (<c>actions[order-14257].citations[gazette ¶3].says.en</c>).</summary>
/// <remarks>Items of lists go by a name that does not move when others come and go, never by their place.</remarks>
public sealed class FieldPath : IEquatable<FieldPath>
{
    private FieldPath(IReadOnlyList<FieldStep> steps)
    {
        Steps = steps;
        Text = string.Join('.', steps);
    }

    /// <summary>The document as a whole.</summary>
    public static FieldPath Whole { get; } = new([]);

    /// <summary>The steps from the document to the field; none for the document as a whole.</summary>
    public IReadOnlyList<FieldStep> Steps { get; }

    /// <summary>The path as one text. Two paths with the same text are the same.</summary>
    public string Text { get; }

    /// <summary>True for a path that leads to an item of a list, not to a member of something.</summary>
    public bool IsItem => Steps.Count > 0 && Steps[^1].Item is not null;

    /// <summary>The paths to the items of lists on the way, the outermost first, with this one where it leads to an item.</summary>
    public IEnumerable<FieldPath> Items =>
        Enumerable
            .Range(1, Steps.Count)
            .Where(count => Steps[count - 1].Item is not null)
            .Select(count => new FieldPath([.. Steps.Take(count)]));

    /// <summary>A member of what stands here.</summary>
    public FieldPath Then(string member) => new([.. Steps, new FieldStep(member)]);

    /// <summary>An item of the list that stands here.</summary>
    public FieldPath Into(string item) =>
        Steps.Count > 0 && Steps[^1].Item is null
            ? new([.. Steps.SkipLast(1), Steps[^1] with { Item = item }])
            : throw new InvalidOperationException("Only a member can be a list.");

    /// <inheritdoc/>
    public bool Equals(FieldPath? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FieldPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
