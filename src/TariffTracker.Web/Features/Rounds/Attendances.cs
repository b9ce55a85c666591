using TariffTracker.Domain.Negotiations;
using TariffTracker.Domain.Record;

namespace TariffTracker.Web.Features.Rounds;

/// <summary>Somebody in a sitting.</summary>
/// <param name="Person">Who.</param>
/// <param name="Post">In what capacity; null where the page has said so already.</param>
public sealed record Attendance(Person Person, LocalizedText? Post);

/// <summary>A sitting with the people in it.</summary>
/// <param name="Meeting">The sitting.</param>
/// <param name="Japan">Who sat for Japan.</param>
/// <param name="UnitedStates">Who sat for the United States.</param>
/// <param name="ShareOfLongest">Its length as a share of the longest sitting of the round; null when it is not reported.</param>
public sealed record Sitting(
    Meeting Meeting,
    IReadOnlyList<Attendance> Japan,
    IReadOnlyList<Attendance> UnitedStates,
    decimal? ShareOfLongest
);

/// <summary>Who met whom in a round, each post told once.</summary>
/// <param name="Sittings">The sittings, in the order of the record.</param>
/// <param name="Others">Those who took part and are named in no sitting.</param>
public sealed record Attendances(IReadOnlyList<Sitting> Sittings, IReadOnlyList<Attendance> Others)
{
    /// <summary>The people of a round, as far as the record names them.</summary>
    public static Attendances Of(TariffRecord record, NegotiationRound round)
    {
        var posts = round.Participants.DistinctBy(one => one.Person).ToDictionary(one => one.Person, one => one.Post);
        List<Attendance> Seat(IEnumerable<string> ids) =>
            [
                .. ids.Select(record.Find<Person>)
                    .OfType<Person>()
                    .Select(person => new Attendance(person, posts.Remove(person.Id, out var post) ? post : null)),
            ];
        decimal? longest = round.Meetings.Max(meeting => meeting.Minutes);
        List<Sitting> sittings =
        [
            .. round.Meetings.Select(meeting => new Sitting(
                meeting,
                Seat(meeting.Japan),
                Seat(meeting.UnitedStates),
                meeting.Minutes / longest
            )),
        ];
        return new Attendances(sittings, Seat(round.Participants.Select(one => one.Person).Where(posts.ContainsKey)));
    }
}
