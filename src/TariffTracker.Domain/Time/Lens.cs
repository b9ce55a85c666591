namespace TariffTracker.Domain.Time;

/// <summary>The two clocks through which every question is asked.</summary>
/// <param name="AsOf">The day goods are entered, a civil day in Washington.</param>
/// <param name="Known">Only what had been announced or published by this day, included, is seen.</param>
public readonly record struct Lens(DateOnly AsOf, DateOnly Known);
