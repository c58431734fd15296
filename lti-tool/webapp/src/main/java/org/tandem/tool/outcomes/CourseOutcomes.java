package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.goals.Goals;
import org.tandem.tool.goals.Rating;
import org.tandem.tool.goals.Ratings;
import org.tandem.tool.meetings.Meetings;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;
import org.tandem.tool.program.Place;

/**
 * Shows those who run a course what its pairs reached: results and counts. What the two wrote is
 * not read here at all.
 */
@Dependent
public class CourseOutcomes {
  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Agreements agreements;
  private final Goals goals;
  private final Meetings meetings;
  private final Ratings ratings;
  private final Closings closings;
  private final ReadLedger ledger;
  private final People people;

  /** For the container. */
  @Inject
  public CourseOutcomes(
      CourseProgram courseProgram,
      Engagements engagements,
      Agreements agreements,
      Goals goals,
      Meetings meetings,
      Ratings ratings,
      Closings closings,
      ReadLedger ledger,
      People people) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.agreements = agreements;
    this.goals = goals;
    this.meetings = meetings;
    this.ratings = ratings;
    this.closings = closings;
    this.ledger = ledger;
    this.people = people;
  }

  /**
   * A pair's results.
   *
   * @param pair who and how far
   * @param mentorName what the mentor is called
   * @param menteeName what the mentee is called
   * @param agreement the version both signed, if they have
   * @param evidence items of evidence
   * @param meetings meetings that both confirmed
   * @param ratings goals that somebody independent is asked to look at
   * @param closed what they closed with, if they have
   * @param sent what went to the gradebook and how far it got, newest last
   */
  public record Row(
      Engagement pair,
      String mentorName,
      String menteeName,
      Optional<Agreements.SignedVersion> agreement,
      Goals.Count evidence,
      int meetings,
      int ratings,
      Optional<Closed> closed,
      List<Sent> sent) {

    /** What counts now. */
    public Optional<Sent> last() {
      return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1));
    }
  }

  /**
   * The pairs of the program in the visitor's course, newest first.
   *
   * @throws org.tandem.tool.kernel.Rejection (forbidden) for anybody who does not run the course
   */
  public List<Row> of(Visit visit) {
    return of(visit, pair -> true);
  }

  /** The same, of one person: as mentee or mentor. */
  public List<Row> of(Visit visit, UUID personId) {
    return of(visit, pair -> pair.menteeId().equals(personId) || pair.mentorId().equals(personId));
  }

  private List<Row> of(Visit visit, Predicate<Engagement> wanted) {
    visit.requireStaff();
    UUID tenant = visit.tenantId();
    Place place = courseProgram.place(visit);
    List<Engagement> pairs =
        engagements.in(place).stream().filter(CourseOutcomes::hasWorked).filter(wanted).toList();
    List<UUID> ids = pairs.stream().map(Engagement::id).toList();
    Map<UUID, Agreements.SignedVersion> signed = agreements.signed(tenant, ids);
    Map<UUID, Goals.Count> evidence = goals.counts(tenant, ids);
    Map<UUID, Integer> met = meetings.counting(tenant, ids);
    Map<UUID, Long> asked =
        ratings.open(tenant, ids).stream()
            .collect(Collectors.groupingBy(Rating::engagementId, Collectors.counting()));
    Map<UUID, Closed> closed = closings.closed(tenant, ids);
    Map<UUID, List<Sent>> sent = ledger.of(tenant, ids);
    Map<UUID, Person> names =
        people.findAll(
            tenant,
            pairs.stream()
                .flatMap(pair -> Stream.of(pair.mentorId(), pair.menteeId()))
                .distinct()
                .toList());
    return pairs.stream()
        .map(
            pair -> {
              Optional<Closed> end = Optional.ofNullable(closed.get(pair.id()));
              return new Row(
                  pair,
                  name(names, pair.mentorId()),
                  name(names, pair.menteeId()),
                  Optional.ofNullable(signed.get(pair.id())),
                  evidence.getOrDefault(pair.id(), Goals.Count.NONE),
                  met.getOrDefault(pair.id(), 0),
                  asked.getOrDefault(pair.id(), 0L).intValue(),
                  end,
                  sent.getOrDefault(pair.id(), List.of()));
            })
        .toList();
  }

  private static boolean hasWorked(Engagement pair) {
    return pair.state().isTogether() || pair.state() == EngagementState.CLOSED;
  }

  private static String name(Map<UUID, Person> names, UUID id) {
    return Optional.ofNullable(names.get(id)).map(Person::name).orElse("");
  }
}
