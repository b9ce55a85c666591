using Microsoft.AspNetCore.Components.Server.Circuits;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>Tells the page of a circuit that the browser was gone and has come back.</summary>
public sealed class ConnectionWatch : CircuitHandler
{
    private bool wasDown;

    /// <summary>The browser is there again.</summary>
    public event Action? CameBack;

    /// <inheritdoc/>
    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        wasDown = true;
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (wasDown)
        {
            wasDown = false;
            CameBack?.Invoke();
        }

        return Task.CompletedTask;
    }
}
