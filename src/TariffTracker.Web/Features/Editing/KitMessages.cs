using Microsoft.AspNetCore.Components;
using Radzen;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing;

/// <summary>The questions and notes that the kit shows above a page.</summary>
public sealed class KitMessages(DialogService dialogs, NotificationService notes, NavigationManager navigation)
{
    private const double LongEnoughToRead = 6000;

    /// <summary>Says that something was done.</summary>
    public void Done(string sentence) =>
        notes.Notify(
            new NotificationMessage
            {
                Severity = NotificationSeverity.Success,
                Summary = sentence,
                Duration = LongEnoughToRead,
            }
        );

    /// <summary>Asks before something that cannot be taken back.</summary>
    public async Task<bool> AskAsync(string question, string yes, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return await dialogs.Confirm(question, yes, new ConfirmOptions { OkButtonText = yes, CancelButtonText = words["editing.keep"] })
            == true;
    }

    /// <summary>Leaves the page, kit and all.</summary>
    public void GoTo(string address) => navigation.NavigateTo(address, forceLoad: true);
}
