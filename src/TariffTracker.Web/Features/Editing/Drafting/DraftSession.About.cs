using TariffTracker.Domain.Editing;

namespace TariffTracker.Web.Features.Editing.Drafting;

/// <content>Name, reason and sort of the draft: fields like those of its documents, merged and asked about like them.</content>
public sealed partial class DraftSession
{
    /// <summary>Name of the field for what the draft is called.</summary>
    public const string TitleField = "title";

    /// <summary>Name of the field for why it is made.</summary>
    public const string ReasonField = "reason";

    /// <summary>Name of the field for what sort of change it is.</summary>
    public const string KindField = "kind";

    private (string Title, string Reason, RevisionKind Kind) seen = AboutOf(begun);
    private (string Title, string Reason, RevisionKind Kind)? described;

    /// <summary>The name, reason and sort as they stand in the form.</summary>
    public (string Title, string Reason, RevisionKind Kind) About => described ?? seen;

    /// <summary>Changes what the draft is called, why it is made and what sort of change it is.</summary>
    public void Describe(string title, string reason, RevisionKind kind)
    {
        described = (title, reason, kind);
        Touch();
    }

    private static (string Title, string Reason, RevisionKind Kind) AboutOf(Draft draft) => (draft.Title, draft.Reason, draft.Kind);

    /// <summary>Takes over what another window saved of these fields; asks where both changed one.</summary>
    private List<DraftFieldConflict> AbsorbAbout(Draft newer)
    {
        var (original, theirs) = (seen, AboutOf(newer));
        seen = theirs;
        if (described is not { } mine)
        {
            return [];
        }

        described = (
            Merged(original.Title, mine.Title, theirs.Title),
            Merged(original.Reason, mine.Reason, theirs.Reason),
            Merged(original.Kind, mine.Kind, theirs.Kind)
        );
        if (described == theirs)
        {
            described = null;
        }

        return
        [
            .. Asked(TitleField, original.Title, mine.Title, theirs.Title),
            .. Asked(ReasonField, original.Reason, mine.Reason, theirs.Reason),
            .. Asked(KindField, original.Kind.ToString(), mine.Kind.ToString(), theirs.Kind.ToString()),
        ];
    }

    private static T Merged<T>(T original, T mine, T theirs) => EqualityComparer<T>.Default.Equals(mine, original) ? theirs : mine;

    private static IEnumerable<DraftFieldConflict> Asked(string field, string original, string mine, string theirs) =>
        mine == original || theirs == original || mine == theirs
            ? []
            :
            [
                new DraftFieldConflict(
                    null,
                    new FieldConflict
                    {
                        Path = FieldPath.Whole.Then(field),
                        Original = original,
                        Mine = mine,
                        Theirs = theirs,
                    },
                    FromColleague: false
                ),
            ];

    private string AboutField(string field) =>
        field switch
        {
            TitleField => About.Title,
            ReasonField => About.Reason,
            _ => About.Kind.ToString(),
        };

    private void DecideAbout()
    {
        foreach (var conflict in Conflicts.Where(conflict => conflict.Document is null))
        {
            var (title, reason, kind) = About;
            var chosen = choices[conflict] switch
            {
                MergeChoice.Mine => Mine(conflict),
                MergeChoice.Theirs => conflict.Field.Theirs,
                _ => conflict.Field.Original,
            };
            var value = chosen!.ToString();
            described = conflict.Field.Path.Text switch
            {
                TitleField => (value, reason, kind),
                ReasonField => (title, value, kind),
                _ => (title, reason, Enum.Parse<RevisionKind>(value)),
            };
        }

        if (described == seen)
        {
            described = null;
        }
    }
}
