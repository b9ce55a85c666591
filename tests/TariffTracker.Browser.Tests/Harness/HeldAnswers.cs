namespace TariffTracker.Browser.Tests.Harness;

/// <summary>A line to the server on which everything goes out at once and the answers can be held back.</summary>
public sealed class HeldAnswers
{
    private readonly Lock one = new();
    private readonly List<Action> held = [];
    private bool isHolding;

    /// <summary>Stands between a page and the server.</summary>
    public void Stand(IWebSocketRoute line)
    {
        var server = line.ConnectToServer();
        server.OnMessage(answer =>
            Pass(() =>
            {
                if (answer.Binary is { } bytes)
                {
                    line.Send(bytes);
                }
                else
                {
                    line.Send(answer.Text!);
                }
            })
        );
    }

    /// <summary>Keeps the answers from now on.</summary>
    public void Hold()
    {
        lock (one)
        {
            isHolding = true;
        }
    }

    /// <summary>Hands over what was kept, in order, and keeps nothing more.</summary>
    public void LetGo()
    {
        lock (one)
        {
            isHolding = false;
            held.ForEach(send => send());
            held.Clear();
        }
    }

    private void Pass(Action send)
    {
        lock (one)
        {
            if (isHolding)
            {
                held.Add(send);
            }
            else
            {
                send();
            }
        }
    }
}
