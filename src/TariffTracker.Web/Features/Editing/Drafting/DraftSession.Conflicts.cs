using System.Text.Json.Nodes;
using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Data.Drafts;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <content>What happens when somebody else, or another window, was there first.</content>
public sealed partial class DraftSession
{
    /// <summary>Says which value of a field that was changed twice is to stand; nothing comes of it before <see cref="DecideAsync"/>.</summary>
    public void Choose(DraftFieldConflict conflict, MergeChoice choice)
    {
        choices[conflict] = choice;
        Changed?.Invoke();
    }

    /// <summary>Takes over the values that were chosen and saves the draft.</summary>
    /// <returns>False when a field is left without a choice, or a colleague has changed another one meanwhile.</returns>
    public async Task<bool> DecideAsync()
    {
        if (Conflicts.All(choices.ContainsKey))
        {
            await TakeChosenAsync();
        }

        return Conflicts.Count == 0;
    }

    /// <summary>What this draft says in a field that was changed twice, as it stands in the form.</summary>
    public JsonNode? Mine(DraftFieldConflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        if (conflict.Document is null)
        {
            return AboutField(conflict.Field.Path.Text);
        }

        var document = documents.Find(each => each.Ref == conflict.Document);
        return document is not null && FieldPlace.Find(document.Root, conflict.Field.Path.Text) is (var part, { Length: 0 }) ? part : null;
    }

    /// <summary>Takes over what colleagues published of the documents meanwhile, and asks where both changed a field.</summary>
    public async Task BringUpToDateAsync()
    {
        if (!Draft.IsEditable)
        {
            return;
        }

        var before = documents.ToDictionary(document => document.Ref, document => document.SavedText);
        var outcome = await DoAsync((_, save, draft) => save.BringUpToDateAsync(draft.Id, owner, draft.Version, Decisions(), default));
        if (outcome is { Fault: DraftFault.Conflict })
        {
            Ask([.. outcome.Conflicts.Select(conflict => new DraftFieldConflict(conflict.Document, conflict.Field, FromColleague: true))]);
        }
        else if (documents.Any(document => before.TryGetValue(document.Ref, out var text) && text != document.SavedText))
        {
            TakenOver = records.Current.Revision;
        }

        Changed?.Invoke();
    }

    private async Task TakeChosenAsync()
    {
        var colleague = Conflicts.Any(conflict => conflict.FromColleague);
        if (colleague)
        {
            Conflicts = [];
            await BringUpToDateAsync();
        }
        else
        {
            DecideAbout();
            foreach (var document in documents)
            {
                if (Draft.Find(document.Ref) is { } theirs && Conflicts.Any(conflict => conflict.Document == document.Ref))
                {
                    var mine = Decisions().GetValueOrDefault(document.Ref);
                    document.Replace(
                        DocumentMerge.Of(document.Ref.Kind, origins[document.Ref], document.Text, theirs.Text, mine).Text,
                        theirs
                    );
                }
            }

            Conflicts = [];
            await SaveAsync();
        }

        if (Conflicts.Count == 0)
        {
            choices.Clear();
        }
    }

    private Dictionary<DocumentRef, IReadOnlyDictionary<string, MergeChoice>> Decisions() =>
        choices
            .Where(choice => choice.Key.Document is not null)
            .GroupBy(choice => choice.Key.Document!.Value)
            .ToDictionary(
                group => group.Key,
                IReadOnlyDictionary<string, MergeChoice> (group) =>
                    group.ToDictionary(choice => choice.Key.Field.Path.Text, choice => choice.Value, StringComparer.Ordinal)
            );

    /// <summary>Brings together what this window holds and what another one saved.</summary>
    private void Absorb(Draft newer)
    {
        var asked = AbsorbAbout(newer);
        foreach (var theirs in newer.Documents)
        {
            if (documents.Find(document => document.Ref == theirs.Ref) is not { } mine)
            {
                documents.Add(new EditedDocument(theirs));
                continue;
            }

            if (theirs.Text == mine.SavedText)
            {
                mine.Rebase(theirs.BaseRevision);
                continue;
            }

            var merge = DocumentMerge.Of(theirs.Ref.Kind, mine.SavedText, mine.Text, theirs.Text);
            if (merge.Conflicts.Count == 0)
            {
                mine.Replace(merge.Text, theirs);
            }
            else
            {
                origins[theirs.Ref] = mine.SavedText;
                asked.AddRange(merge.Conflicts.Select(conflict => new DraftFieldConflict(theirs.Ref, conflict, FromColleague: false)));
            }
        }

        documents.RemoveAll(document => newer.Find(document.Ref) is null);
        Draft = newer;
        Ask(asked);
    }

    /// <summary>Asks about fields. What has been chosen stays chosen where the question is still the same.</summary>
    private void Ask(List<DraftFieldConflict> conflicts)
    {
        var before = choices.ToList();
        choices.Clear();
        foreach (var conflict in conflicts)
        {
            if (before.Find(choice => IsSame(choice.Key, conflict)) is { Key: not null } choice)
            {
                choices[conflict] = choice.Value;
            }
        }

        Conflicts = conflicts;
    }

    private static bool IsSame(DraftFieldConflict one, DraftFieldConflict other) =>
        one.Document == other.Document
        && one.FromColleague == other.FromColleague
        && one.Field.Path.Text == other.Field.Path.Text
        && JsonNode.DeepEquals(one.Field.Theirs, other.Field.Theirs);
}
