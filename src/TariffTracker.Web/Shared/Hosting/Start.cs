using System.Net.Sockets;
using System.Reflection;
using Microsoft.AspNetCore.Connections;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Shared.Hosting;

/// <summary>Runs the program; whoever starts it gets one sentence they can act on, never a stack trace, when it cannot start.</summary>
public static class Start
{
    /// <summary>Gives the exit code: the program's own, 0 after an orderly stop; 1 when it could not start.</summary>
    /// <remarks>In a test host the exception goes on to the test, which is told more by it.</remarks>
    public static async Task<int> RunAsync(Func<Task<int>> program)
    {
        try
        {
            return await program();
        }
        catch (StartProblemException problem) when (IsOwnProcess)
        {
            return Stop(problem.Message);
        }
        catch (Exception problem) when (IsOwnProcess && CannotListen(problem))
        {
            var what = problem is SocketException ? $"The configured address cannot be listened on: {problem.Message}." : problem.Message;
            return Stop($"{what} Stop what listens there, or choose another address: --urls http://localhost:5081");
        }
    }

    /// <summary>True when an address is taken, or may not or cannot be listened on.</summary>
    public static bool CannotListen(Exception? problem) =>
        problem is SocketException or IOException { InnerException: AddressInUseException };

    private static bool IsOwnProcess => Assembly.GetEntryAssembly() == typeof(Start).Assembly;

    private static int Stop(string message)
    {
        Console.Error.WriteLine($"TariffTracker cannot start.{Environment.NewLine}{message}");
        return 1;
    }
}
