namespace TariffTracker.Web.Features.Calculator;

/// <summary>What is wrong with one parameter of a question about a duty.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Given">What the address gives for it.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Detail">What else the sentence needs: the duty as printed, the words known, the day of entry.</param>
public sealed record DutyProblem(string Parameter, string Given, DutyFault Fault, string Detail = "");

/// <summary>The ways in which a question about a duty can be wrong.</summary>
public enum DutyFault
{
    /// <summary>No HTS number.</summary>
    HtsMissing,

    /// <summary>An HTS number with letters or other signs.</summary>
    HtsNotDigits,

    /// <summary>An HTS number with neither eight nor ten digits.</summary>
    HtsLength,

    /// <summary>An HTS number in a chapter that there is not.</summary>
    HtsChapter,

    /// <summary>An HTS number in chapter 98 or 99.</summary>
    HtsSpecial,

    /// <summary>A normal duty that is no number.</summary>
    MfnNotANumber,

    /// <summary>A normal duty below zero.</summary>
    MfnNegative,

    /// <summary>A normal duty that no line has.</summary>
    MfnTooLarge,

    /// <summary>No normal duty, and none on record.</summary>
    MfnUnknown,

    /// <summary>No normal duty, and the one on record is no percentage.</summary>
    MfnNotInPercent,

    /// <summary>A day of loading that is no day.</summary>
    LoadedNotADay,

    /// <summary>A day of loading after the day of entry.</summary>
    LoadedAfterEntry,

    /// <summary>Another preference than that for Japan.</summary>
    PreferenceUnknown,

    /// <summary>A trait that there is not.</summary>
    TraitUnknown,

    /// <summary>A trait that is stated and denied.</summary>
    TraitBothWays,

    /// <summary>A share that is no number.</summary>
    ShareNotANumber,

    /// <summary>A share below zero.</summary>
    ShareNegative,

    /// <summary>A share above the whole.</summary>
    ShareAboveWhole,

    /// <summary>Metals that together are more than the whole.</summary>
    SharesAboveWhole,

    /// <summary>A typical good that there is not.</summary>
    GoodUnknown,

    /// <summary>A customs value that is no sum of money.</summary>
    ValueNotANumber,
}
