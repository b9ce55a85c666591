namespace TariffTracker.Web.Shared.Components;

/// <summary>A filter that the reader has set.</summary>
/// <param name="Name">Name of its parameter.</param>
/// <param name="Choices">What is chosen.</param>
/// <param name="CountWithout">How many entries, in words, the list would have without it ("4 proposals").</param>
public sealed record ActiveFilter(string Name, IReadOnlyList<ActiveChoice> Choices, string CountWithout);

/// <summary>One thing chosen in a filter.</summary>
/// <param name="Value">As the address writes it.</param>
/// <param name="Text">As people read it.</param>
public sealed record ActiveChoice(string Value, string Text);
