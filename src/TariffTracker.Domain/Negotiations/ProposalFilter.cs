using TariffTracker.Domain.Record;

namespace TariffTracker.Domain.Negotiations;

/// <summary>What a reader wants to see of the proposals. An empty list asks for everything.</summary>
public sealed record ProposalFilter
{
    /// <summary>Only proposals of these sectors, by id.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    /// <summary>Only proposals of these sides; what both put forward belongs to each.</summary>
    public IReadOnlyList<Side> Sides { get; init; } = [];

    /// <summary>Only these kinds.</summary>
    public IReadOnlyList<ProposalKind> Kinds { get; init; } = [];

    /// <summary>Only proposals that stand so.</summary>
    public IReadOnlyList<ProposalStatus> Statuses { get; init; } = [];

    /// <summary>Only proposals that contain this text, whatever its width, case and kana type; null for any.</summary>
    public string? Text { get; init; }

    /// <summary>The parts that ask for something.</summary>
    public IReadOnlyList<ProposalFilterPart> Parts => [.. Enum.GetValues<ProposalFilterPart>().Where(part => Without(part) != this)];

    /// <summary>The same filter with one part asking for everything; this very filter when it does so already.</summary>
    public ProposalFilter Without(ProposalFilterPart part) =>
        part switch
        {
            ProposalFilterPart.Text when !string.IsNullOrWhiteSpace(Text) => this with { Text = null },
            ProposalFilterPart.Sectors when Sectors.Count > 0 => this with { Sectors = [] },
            ProposalFilterPart.Sides when Sides.Count > 0 => this with { Sides = [] },
            ProposalFilterPart.Kinds when Kinds.Count > 0 => this with { Kinds = [] },
            ProposalFilterPart.Statuses when Statuses.Count > 0 => this with { Statuses = [] },
            _ => this,
        };

    /// <summary>True when <paramref name="proposal"/> is (also) that of <paramref name="side"/>.</summary>
    public static bool Belongs(ConcessionProposal proposal, Side side)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.By == side || (proposal.By == Side.Both && side is Side.Japan or Side.UnitedStates);
    }

    internal bool Admits(ProposalView view) =>
        (Sectors.Count == 0 || Sectors.Contains(view.Proposal.Sector))
        && (Sides.Count == 0 || Sides.Any(side => Belongs(view.Proposal, side)))
        && (Kinds.Count == 0 || Kinds.Contains(view.Proposal.Kind))
        && (Statuses.Count == 0 || Statuses.Contains(view.Status))
        && (string.IsNullOrWhiteSpace(Text) || Contains(view, Folding.Fold(Text.Trim())));

    private static bool Contains(ProposalView view, string folded) =>
        Texts(view)
            .OfType<LocalizedText>()
            .SelectMany(text => new[] { text.En, text.Ja })
            .OfType<string>()
            .Any(text => Folding.Fold(text).Contains(folded, StringComparison.Ordinal));

    private static IEnumerable<LocalizedText?> Texts(ProposalView view) =>
        [
            view.Proposal.Title,
            view.Proposal.Text,
            view.Proposal.Condition,
            view.Proposal.WantedInReturn,
            .. view.Proposal.Variants.SelectMany(variant => new[] { variant.Title, variant.Text }),
            .. view.Steps.Select(step => step.Note),
        ];
}

/// <summary>The parts of a <see cref="ProposalFilter"/>; a proposal must fit each of them.</summary>
public enum ProposalFilterPart
{
    /// <summary>The text.</summary>
    Text,

    /// <summary>The sectors.</summary>
    Sectors,

    /// <summary>The sides.</summary>
    Sides,

    /// <summary>The kinds.</summary>
    Kinds,

    /// <summary>The statuses.</summary>
    Statuses,
}
