namespace TariffTracker.Web.Features.Review;

/// <summary>What a reviewer does with a word about a draft.</summary>
public enum ReviewWord
{
    /// <summary>Says it, and leaves the draft where it is.</summary>
    Comment,

    /// <summary>Gives the draft back with it.</summary>
    Return,
}
