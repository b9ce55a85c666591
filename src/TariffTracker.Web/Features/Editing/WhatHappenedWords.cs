using TariffTracker.Domain.Editing;
using TariffTracker.Domain.Record;
using TariffTracker.Web.Shared.Localization;

namespace TariffTracker.Web.Features.Editing;

/// <summary>The first question about a change: did the world change, or was the record wrong?</summary>
public static class WhatHappenedWords
{
    /// <summary>The answers, each with what follows from it.</summary>
    public static IReadOnlyList<(RevisionKind Kind, string Name, string Text)> Of(DocumentKind kind, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var measure = kind == DocumentKind.Measure;
        return
        [
            (
                RevisionKind.PolicyChanged,
                words[measure ? "editing.policyChanged" : "editing.worldChanged"],
                words[measure ? "editing.policyChangedText" : "editing.worldChangedText"]
            ),
            (
                RevisionKind.RecordCorrected,
                words["editing.recordWrong"],
                words[measure ? "editing.recordWrongRate" : "editing.recordWrongText"]
            ),
            (RevisionKind.Evidence, words["editing.evidence"], words["editing.evidenceText"]),
        ];
    }
}
