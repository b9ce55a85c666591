using TariffTracker.Domain.Evidence;
using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Rates;
using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Rules;

/// <summary>Asks all rules whether a change may become part of the record.</summary>
public static class RecordRules
{
    /// <summary>Checks edited documents as part of the record they would make.</summary>
    /// <param name="before">The record that is published.</param>
    /// <param name="changes">The edited documents.</param>
    /// <param name="today">Today in Washington.</param>
    public static RuleReport Check(TariffRecord before, IReadOnlyList<DraftedDocument> changes, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(changes);
        var findings = new List<Finding>();
        var read = new List<Document>();
        foreach (var change in changes)
        {
            var (document, problems) = DocumentForm.Read(change.Ref, change.Text);
            findings.AddRange(problems);
            if (change.IsNew && before.Find(change.Ref) is not null)
            {
                findings.Add(new(Rule.IdTwice, change.Ref, "id", change.Ref.Id));
            }

            if (document is not null)
            {
                read.Add(document);
            }
        }

        if (findings.Count > 0)
        {
            // What cannot be read still stands for its id, so that references to it are not reported as well.
            var ids = changes.Select(change => change.Ref).ToHashSet();
            findings.AddRange(Integrity(before, read).Where(finding => finding.Code != Rule.Reference || !NamesOneOf(ids, finding)));
            return Report(before, findings, null);
        }

        findings.AddRange(Integrity(before, read));
        if (findings.Count > 0)
        {
            return Report(before, findings, null);
        }

        var after = TariffRecord.Assemble(before.Revision + 1, Together(before, read));
        findings.AddRange(OfContent(before, after, read, today));
        return Report(before, findings, after);
    }

    /// <summary>What the rules say of a whole record, as if all of it were new.</summary>
    public static IReadOnlyList<Finding> CheckAll(TariffRecord record, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(record);
        return [.. record.Documents.SelectMany(document => OfDocument(record, document, today)).OrderBy(finding => finding.Severity)];
    }

    private static bool NamesOneOf(HashSet<DocumentRef> ids, Finding finding) => finding.Arguments.OfType<DocumentRef>().Any(ids.Contains);

    private static RuleReport Report(TariffRecord before, List<Finding> findings, TariffRecord? after) =>
        new()
        {
            Revision = before.Revision,
            Findings = [.. findings.DistinctBy(finding => finding.Key).OrderBy(finding => finding.Severity)],
            After = after,
        };

    private static IEnumerable<Finding> Integrity(TariffRecord before, List<Document> changes)
    {
        var changed = changes.Select(RefOf).ToHashSet();
        return RecordIntegrity
            .Check(Together(before, changes))
            .Where(problem => changed.Contains(problem.Document) || problem.Fault == IntegrityFault.Circle)
            .Select(problem =>
                problem.Fault switch
                {
                    IntegrityFault.IdForm => new Finding(Rule.IdForm, problem.Document, problem.Place, problem.Document.Id),
                    IntegrityFault.IdTwice => new(Rule.IdTwice, problem.Document, problem.Place, problem.Document.Id),
                    IntegrityFault.Reference => new(Rule.Reference, problem.Document, problem.Place, problem.Named!.Value),
                    IntegrityFault.PartTwice => new(Rule.PartTwice, problem.Document, problem.Place, problem.Named!.Value.Id),
                    IntegrityFault.NoReason => new(Rule.RejectedWithoutReason, problem.Document, problem.Place, problem.Named!.Value),
                    _ => new(Rule.Circle, problem.Document, problem.Place, problem.Named!.Value.Id),
                }
            );
    }

    private static List<Document> Together(TariffRecord before, List<Document> changes)
    {
        var changed = changes.Select(RefOf).ToHashSet();
        return [.. before.Documents.Where(document => !changed.Contains(RefOf(document))), .. changes];
    }

    /// <summary>What is wrong with the changed documents, and what their change makes wrong in others.</summary>
    private static IEnumerable<Finding> OfContent(TariffRecord before, TariffRecord after, List<Document> changes, DateOnly today)
    {
        var changed = changes.Select(RefOf).ToHashSet();
        var touched = after.Documents.Where(document => !changed.Contains(RefOf(document)) && DependsOn(after, document, changes)).ToList();
        var known = before
            .Documents.Where(document => changed.Contains(RefOf(document)) || touched.Contains(document))
            .SelectMany(document => OfDocument(before, document, today))
            .Select(finding => finding.Key)
            .ToHashSet(StringComparer.Ordinal);
        return changes
            .SelectMany(document => OfDocument(after, document, today))
            .Select(finding => finding with { AlreadyThere = known.Contains(finding.Key) })
            .Concat(touched.SelectMany(document => OfDocument(after, document, today)).Where(finding => !known.Contains(finding.Key)));
    }

    private static bool DependsOn(TariffRecord record, Document document, List<Document> changes) =>
        changes.Any(change =>
            change switch
            {
                Source source => record.FactsOf(RefOf(document)).Any(fact => fact.Citations.Any(citation => citation.Source == source.Id)),
                Person person => document switch
                {
                    NegotiationRound round => round.Participants.Any(participant => participant.Person == person.Id),
                    TimelineEvent happening => happening.People.Contains(person.Id),
                    _ => false,
                },
                NegotiationRound round => document is NegotiationRound other && other.Number == round.Number,
                _ => false,
            }
        );

    private static IEnumerable<Finding> OfDocument(TariffRecord record, Document document, DateOnly today)
    {
        var at = RefOf(document);
        return TimeRules
            .Check(document)
            .Concat(document is TariffMeasure measure ? RateRules.Check(record, measure) : [])
            .Concat(document.Facts.SelectMany(fact => RateRules.Percent(at, $"facts[{fact.Id}].ratePercent", fact.RatePercent)))
            .Concat(TalksRules.Check(record, document, today))
            .Concat(EvidenceRules.Check(record, document));
    }

    private static DocumentRef RefOf(Document document) => new(DocumentJson.KindOf(document), document.Id);
}
