namespace TariffTracker.Web.Admin;

/// <summary>What the program does in place of serving the site: <c>TariffTracker.Web users list</c>.</summary>
public static class Verbs
{
    /// <summary>Exit code after an order that cannot be understood.</summary>
    public const int NotUnderstood = 2;

    private const string Usage = """
        TariffTracker.Web serves the site; with a verb it does one thing and ends:

        """;

    /// <summary>True when the first argument is a verb and not an option such as <c>--urls</c>.</summary>
    public static bool AreAsked(IReadOnlyList<string> args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args.Count > 0 && args[0] is not (['-', ..] or ['/', ..] or "") && !args[0].Contains('=', StringComparison.Ordinal);
    }

    /// <summary>Does what is asked. Gives the exit code: 0 when it was done, 1 when not, 2 when the order cannot be understood.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(errors);
        if (args[0] == UserVerbs.Name)
        {
            return await UserVerbs.RunAsync([.. args.Skip(1)], output, errors);
        }

        await errors.WriteLineAsync($"There is no verb '{args[0]}'.{Environment.NewLine}{Usage}{UserVerbs.Usage}");
        return NotUnderstood;
    }
}
