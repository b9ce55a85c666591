using Microsoft.AspNetCore.Components;
using TariffTracker.Domain.Editing;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;
using TariffTracker.Web.Shared.Access;
using TariffTracker.Web.Shared.Lenses;
using TariffTracker.Web.Shared.Localization;
using TariffTracker.Web.Shared.Output;
using TariffTracker.Web.Shared.Settings;

namespace TariffTracker.Web.Features.Review;

/// <summary>One draft in review: what it changes, what the rules say of it, and what the reviewer decides.</summary>
public partial class ReviewPage(DraftStore drafts, EditingSettings editing, Publication publication, Visitor visitor)
{
    private Draft? draft;
    private DraftCheck? check;
    private PublicationOutcome? outcome;
    private DraftFault? fault;

    /// <summary>The draft.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The version of the draft that was read when a form was sent.</summary>
    [SupplyParameterFromForm]
    public int Version { get; set; }

    /// <summary>What is said about it.</summary>
    [SupplyParameterFromForm(FormName = "say")]
    public string? Comment { get; set; }

    /// <summary>Whether it is only said, or the draft goes back with it.</summary>
    [SupplyParameterFromForm(FormName = "say")]
    public ReviewWord Action { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private Words Words => Reading.Words;

    private bool IsOwn => draft?.Owner == visitor.Name && !editing.SinglePerson;

    protected override async Task OnInitializedAsync()
    {
        await ReadAsync();
        if (draft is null)
        {
            Http!.AnswerWith(StatusCodes.Status404NotFound);
        }
    }

    private async Task ReadAsync()
    {
        draft = await drafts.FindAsync(Id, Http!.RequestAborted);
        check = draft is null ? null : await publication.CheckAsync(Id, Http.RequestAborted);
    }

    private async Task PublishAsync()
    {
        outcome = await publication.PublishAsync(Id, Version, visitor.Name!, Http!.RequestAborted);
        if (outcome.Fault is not null)
        {
            Http.AnswerWith(StatusCodes.Status409Conflict);
        }

        await ReadAsync();
    }

    private async Task SayAsync()
    {
        var said =
            Action == ReviewWord.Return
                ? await drafts.ReturnAsync(Id, visitor.Name!, Version, Comment ?? "", Http!.RequestAborted)
                : await drafts.CommentAsync(Id, visitor.Name!, Comment ?? "", Http!.RequestAborted);
        fault = said.Fault;
        if (fault is null)
        {
            Comment = null;
        }
        else
        {
            Http.AnswerWith(fault == DraftFault.Incomplete ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict);
        }

        await ReadAsync();
    }
}
