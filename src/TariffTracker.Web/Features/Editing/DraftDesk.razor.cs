using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Domain.Rules;
using TariffTracker.Web.Features.Editing.Drafting;
using TariffTracker.Web.Features.Editing.Widgets;
using TariffTracker.Web.Shared;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing;

/// <summary>A draft, live.</summary>
public sealed partial class DraftDesk
{
    private readonly CancellationTokenSource left = new();
    private DraftSession? session;
    private DocumentChoices? choices;
    private FormDesk? desk;
    private DocumentRef? selected;
    private bool welcomeBack;
    private bool signedOut;
    private IReadOnlyList<string> missing = [];
    private string? focus;
    private string? focusDrawn;
    private IReadOnlyList<PendingDocument> others = [];

    /// <summary>Id of the draft.</summary>
    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [Inject]
    private DraftWindows Windows { get; set; } = null!;

    [Inject]
    private ConnectionWatch Connection { get; set; } = null!;

    [Inject]
    private AuthenticationStateProvider Authentication { get; set; } = null!;

    [Inject]
    private IJSRuntime Browser { get; set; } = null!;

    [Inject]
    private KitMessages Messages { get; set; } = null!;

    private static Words Words => Words.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await left.CancelAsync();
        Connection.CameBack -= WelcomeBack;
        Authentication.AuthenticationStateChanged -= CheckVisitor;
        if (session is not null)
        {
            session.Changed -= Redraw;
            // What was typed in the last moment before the page was left.
            await session.SaveAsync();
            session.Dispose();
        }

        left.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var visitor = Visitor.Of((await Authentication.GetAuthenticationStateAsync()).User);
        session = visitor.May(AccountRole.Editor) ? await Windows.OpenAsync(Id, visitor.Name!, left.Token) : null;
        if (session is null)
        {
            return;
        }

        choices = Windows.Choices(session, Words);
        welcomeBack = Windows.IsOld(session.Draft);
        session.Changed += Redraw;
        Connection.CameBack += WelcomeBack;
        Authentication.AuthenticationStateChanged += CheckVisitor;
        Select(session.Documents.Select(document => (DocumentRef?)document.Ref).FirstOrDefault());
        _ = ListenAsync();
        others = await Windows.OthersAsync(session, left.Token);
        await session.BringUpToDateAsync();
    }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var next = focusDrawn;
        focusDrawn = null;
        try
        {
            if (firstRender)
            {
                welcomeBack |= await Browser.InvokeAsync<bool>("tracker.open", left.Token);
                StateHasChanged();
            }

            if (next is not null)
            {
                await Browser.InvokeAsync<bool>("tracker.focus", left.Token, next);
            }
        }
        catch (Exception problem) when (problem is JSException or JSDisconnectedException or OperationCanceledException)
        {
            // Without its script the page moves no focus; everything typed is saved all the same.
        }
    }

    // Called while the page is drawn: what is wished later may be about an element of a later drawing, and the browser may still be
    // busy with earlier ones.
    private void TakeFocus()
    {
        focusDrawn = focus ?? desk?.FocusNext ?? focusDrawn;
        focus = null;
        desk?.FocusNext = null;
    }

    private async Task ListenAsync()
    {
        try
        {
            await foreach (var _ in Windows.Publications(left.Token))
            {
                await InvokeAsync(session!.BringUpToDateAsync);
                others = await Windows.OthersAsync(session, left.Token);
                await InvokeAsync(StateHasChanged);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left.
        }
    }

    private void Redraw() =>
        _ = InvokeAsync(() =>
        {
            if (selected is { } shown && session!.Documents.All(document => document.Ref != shown))
            {
                var place = session.Documents.Count == 0 ? null : (DocumentRef?)session.Documents[0].Ref;
                Select(
                    session
                        .Documents.Where(document => document.Ref.Kind == shown.Kind)
                        .Select(document => (DocumentRef?)document.Ref)
                        .FirstOrDefault(place)
                );
            }
            else if (desk is not null && !session!.Documents.Contains(desk.Document))
            {
                Select(selected);
            }

            StateHasChanged();
        });

    private void WelcomeBack() =>
        _ = InvokeAsync(() =>
        {
            welcomeBack = true;
            StateHasChanged();
        });

    private void CheckVisitor(Task<AuthenticationState> state) =>
        _ = InvokeAsync(async () =>
        {
            signedOut = !Visitor.Of((await state).User).May(AccountRole.Editor);
            StateHasChanged();
        });

    private void Select(DocumentRef? document)
    {
        selected = document;
        desk = session!.Documents.FirstOrDefault(each => each.Ref == document) is { } found
            ? new FormDesk(session, found, choices!, Words)
            : null;
    }

    private async Task CheckAsync()
    {
        await DraftIds.SettleAsync(session!);
        await session!.CheckAsync(left.Token);
        missing = [];
    }

    private async Task SendAsync()
    {
        await CheckAsync();
        missing = string.IsNullOrWhiteSpace(session!.About.Reason) ? [DraftAbout.ReasonId] : [];
        if (missing.Count > 0 || session.Check is not { MayBePublished: true })
        {
            focus = session.Conflicts.Count > 0 ? ConflictPanel.ElementId : ErrorSummary.ElementId;
            return;
        }

        var outcome = await session.DoAsync((drafts, _, draft) => drafts.SubmitAsync(draft.Id, draft.Owner, draft.Version, default));
        if (outcome is { IsSaved: true })
        {
            focus = SendRow.SentId;
            Messages.Done(Words["editing.sent"]);
        }
    }

    private async Task TakeBackAsync()
    {
        await session!.DoAsync((drafts, _, draft) => drafts.WithdrawAsync(draft.Id, draft.Owner, draft.Version, default));
        focus = SendRow.SendId;
        // What colleagues published while it waited.
        await session.BringUpToDateAsync();
    }

    private async Task ThrowAwayAsync()
    {
        if (await Messages.AskAsync(Words["editing.throwAwayQuestion"], Words["editing.throwAway"], Words))
        {
            await session!.DoAsync((drafts, _, draft) => drafts.DeleteAsync(draft.Id, draft.Owner, draft.Version, default));
            Messages.GoTo(AppUrls.Edit);
        }
    }

    /// <summary>Goes to the field a finding is about, in whichever document of the draft it is.</summary>
    private void Go(Finding finding)
    {
        if (session!.Documents.FirstOrDefault(document => document.Ref == finding.Document) is { } document)
        {
            if (selected != document.Ref)
            {
                Select(document.Ref);
            }

            focus = document.Reveal(finding.Place);
        }
    }
}
