namespace TariffTracker.Web.Shared.Settings;

/// <summary>The program cannot start, for a reason the person who starts it can mend. The message is all they are shown.</summary>
public sealed class StartProblemException : Exception
{
    /// <summary>For serialisers.</summary>
    public StartProblemException() { }

    /// <summary>What is wrong, where, and what to do.</summary>
    public StartProblemException(string message)
        : base(message) { }

    /// <summary>What is wrong, where, and what to do; and what the system said.</summary>
    public StartProblemException(string message, Exception innerException)
        : base(message, innerException) { }
}
