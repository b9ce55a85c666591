using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data;
using TariffTracker.Web.Data.Drafts;
using TariffTracker.Web.Data.Publishing;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <summary>One window on a draft: holds what is typed, saves it within moments, and never writes over what another window saved.</summary>
public sealed partial class DraftSession(
    DraftStore drafts,
    DraftSaving saving,
    Publication publication,
    RecordCache records,
    TimeProvider time,
    string owner,
    Draft begun
) : IDisposable
{
    /// <summary>How long after the last keystroke it is saved; two seconds are promised.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    /// <summary>How long typing without a pause may put saving off.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1200);

    private static readonly TimeSpan BeforeTryingAgain = TimeSpan.FromSeconds(4);

    private readonly SemaphoreSlim one = new(1, 1);
    private readonly List<EditedDocument> documents = [.. begun.Documents.Select(document => new EditedDocument(document))];
    private readonly Dictionary<DraftFieldConflict, MergeChoice> choices = [];
    private readonly Dictionary<DocumentRef, string> origins = [];
    private string? checkedTexts;
    private CancellationTokenSource? pause;
    private long? unsavedSince;

    /// <summary>Tells that something to be shown has changed; may come from any thread.</summary>
    public event Action? Changed;

    /// <summary>The draft as the store last gave it.</summary>
    public Draft Draft { get; private set; } = begun;

    /// <summary>Its documents as they stand in the form.</summary>
    public IReadOnlyList<EditedDocument> Documents => documents;

    /// <summary>The fields of its documents, by document.</summary>
    public IEnumerable<(DocumentRef Document, JsonObject Fields)> Contents => documents.Select(document => (document.Ref, document.Root));

    /// <summary>Why the last attempt to save did not work; null when it did.</summary>
    public DraftFault? Fault { get; private set; }

    /// <summary>True while the store cannot be reached; it is tried again by itself.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>True while something typed has not reached the store.</summary>
    public bool IsUnsaved => described is not null || documents.Any(document => document.IsUnsaved);

    /// <summary>The fields that another window or a colleague's publication changed in another way, still to be decided.</summary>
    public IReadOnlyList<DraftFieldConflict> Conflicts { get; private set; } = [];

    /// <summary>What has been chosen so far.</summary>
    public IReadOnlyDictionary<DraftFieldConflict, MergeChoice> Choices => choices;

    /// <summary>What the rules last said; null when they have not been asked.</summary>
    public DraftCheck? Check { get; private set; }

    /// <summary>True when the record or what the draft says has moved on since the rules were asked.</summary>
    public bool IsCheckStale => Check is not null && (Check.Report.IsStale(records.Current.Revision) || checkedTexts != Texts);

    /// <summary>Everything the rules look at; a word of reason is not.</summary>
    private string Texts => string.Join('\n', documents.Select(document => document.Text).Prepend(About.Kind.ToString()));

    /// <summary>How many fields differ from what is published.</summary>
    public int FieldsKept => documents.Sum(document => Differences(document, document.SavedText).Count);

    /// <summary>The revision by which colleagues' changes came into the draft while it was open here; null when none did.</summary>
    public int? TakenOver { get; private set; }

    /// <summary>What is published of a document; null when it is new.</summary>
    public string? Published(EditedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return records.Current.Find(document.Ref) is { } published ? DocumentJson.Write(published) : null;
    }

    /// <summary>How a document differs from what is published.</summary>
    public IReadOnlyList<FieldDifference> Differences(EditedDocument document) => Differences(document, document.Text);

    /// <summary>To be called after every change of a document: saves it a moment later, also while somebody types on and on.</summary>
    public void Touch()
    {
        Changed?.Invoke();
        var left = LongestPause - time.GetElapsedTime(unsavedSince ??= time.GetTimestamp());
        _ = SaveSoonAsync(TimeSpan.FromTicks(Math.Clamp(left.Ticks, 0, Pause.Ticks)));
    }

    /// <summary>Saves now whatever has not reached the store.</summary>
    /// <returns>True when all of it has.</returns>
    public async Task<bool> SaveAsync()
    {
        await one.WaitAsync();
        unsavedSince = null;
        try
        {
            await SaveAllAsync();
            IsCutOff = false;
        }
        catch (Exception problem) when (problem is System.Data.Common.DbException or IOException or TimeoutException)
        {
            IsCutOff = true;
            _ = SaveSoonAsync(BeforeTryingAgain);
        }
        finally
        {
            one.Release();
        }

        Changed?.Invoke();
        return !IsUnsaved && Fault is null;
    }

    /// <summary>Does something to the draft through the store, after saving, and takes over what came of it.</summary>
    public async Task<DraftOutcome?> DoAsync(Func<DraftStore, DraftSaving, Draft, Task<DraftOutcome>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (!await SaveAsync())
        {
            return null;
        }

        await one.WaitAsync();
        try
        {
            var outcome = await change(drafts, saving, Draft);
            if (outcome.IsSaved)
            {
                TakeOver(outcome.Draft!);
            }
            else if (outcome.Fault == DraftFault.Stale)
            {
                Absorb(outcome.Draft!);
            }

            return outcome;
        }
        finally
        {
            one.Release();
            Changed?.Invoke();
        }
    }

    /// <summary>Asks the rules, after saving.</summary>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        await SaveAsync();
        var texts = Texts;
        Check = await publication.CheckAsync(Draft.Id, cancellation);
        checkedTexts = texts;
        if (Check is { Conflicts.Count: > 0 } check)
        {
            Ask([.. check.Conflicts.Select(conflict => new DraftFieldConflict(conflict.Document, conflict.Field, FromColleague: true))]);
        }

        Changed?.Invoke();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        pause?.Cancel();
        pause?.Dispose();
        one.Dispose();
    }

    private async Task SaveSoonAsync(TimeSpan wait)
    {
        pause?.Cancel();
        pause?.Dispose();
        var mine = pause = new CancellationTokenSource();
        try
        {
            await Task.Delay(wait, time, mine.Token);
            await SaveAsync();
        }
        catch (Exception problem) when (problem is OperationCanceledException or ObjectDisposedException)
        {
            // Typed on, or the page was left: whoever comes next saves.
        }
    }

    private async Task SaveAllAsync()
    {
        // What another window saved must not be written over. What a colleague published is not: a draft is merged when it is published.
        if (Conflicts.Any(conflict => !conflict.FromColleague))
        {
            return;
        }

        Fault = null;
        if (described is { } about)
        {
            var outcome = await saving.DescribeAsync(Draft.Id, owner, Draft.Version, about.Title, about.Reason, about.Kind, default);
            if (Settle(outcome) && described == about)
            {
                described = null;
            }
        }

        foreach (var document in documents.Where(document => document.IsUnsaved).ToList())
        {
            var edits = document.Edits;
            var outcome = await saving.SaveAsync(Draft.Id, owner, Draft.Version, document.Ref, document.Text, default);
            if (Settle(outcome))
            {
                document.Saved(outcome.Draft!.Find(document.Ref)!, edits);
            }
        }

        if (Fault == DraftFault.Stale && Conflicts.Count == 0)
        {
            // Both windows' fields are together now, and the next attempt names the newest version.
            await SaveAllAsync();
        }
    }

    private bool Settle(DraftOutcome outcome)
    {
        if (outcome.IsSaved)
        {
            Draft = outcome.Draft!;
            seen = AboutOf(Draft);
            return true;
        }

        Fault = outcome.Fault;
        if (outcome is { Fault: DraftFault.Stale, Draft: { } newer })
        {
            Absorb(newer);
        }

        return false;
    }

    /// <summary>Takes the draft as the store has it; what was typed meanwhile stays.</summary>
    private void TakeOver(Draft newer)
    {
        Absorb(newer);
        documents.Sort((a, b) => Place(newer, a).CompareTo(Place(newer, b)));
    }

    private static int Place(Draft draft, EditedDocument document) =>
        draft.Documents.Select(each => each.Ref).ToList().IndexOf(document.Ref);

    private IReadOnlyList<FieldDifference> Differences(EditedDocument document, string text) =>
        DocumentDifference.Between(document.Ref.Kind, Published(document) ?? $$"""{"id":"{{document.Ref.Id}}"}""", text);
}
