package org.tandem.tool.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.engagements.Archive;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.EngagementState;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.engagements.JourneyStep;
import org.tandem.tool.engagements.StepState;
import org.tandem.tool.engagements.ThirdPartyIn;
import org.tandem.tool.engagements.ThirdPartyPairs;
import org.tandem.tool.engagements.Way;
import org.tandem.tool.program.Place;
import org.tandem.tool.program.Program;

/**
 * Where somebody stands in a program of a course, derived from what was done. Whatever says that it
 * is somebody's turn (the start page, a reminder) asks here, so that both say the same.
 */
@Dependent
public class Journey {
  private final Participations participations;
  private final Engagements engagements;
  private final SelfMatching selfMatching;
  private final Entry entry;
  private final Way way;
  private final ThirdPartyPairs thirds;
  private final Archive archive;
  private final Clock clock;

  /** For the container. */
  @Inject
  public Journey(
      Participations participations,
      Engagements engagements,
      SelfMatching selfMatching,
      Entry entry,
      Way way,
      ThirdPartyPairs thirds,
      Archive archive,
      Clock clock) {
    this.participations = participations;
    this.engagements = engagements;
    this.selfMatching = selfMatching;
    this.entry = entry;
    this.way = way;
    this.thirds = thirds;
    this.archive = archive;
    this.clock = clock;
  }

  /**
   * Where one person stands.
   *
   * @param part what they are in the program, if they have begun
   * @param first the steps before there is a pair
   * @param pairs the pairs that they work or have worked in, newest first
   * @param thirds the pairs whose agreement they are a third party to
   */
  public record Standing(
      Optional<Participation> part,
      List<JourneyStep> first,
      List<PairStanding> pairs,
      List<ThirdPartyIn> thirds) {

    /** The steps at which it is this person's turn: one at most of each pair, and before pairs. */
    public List<Turn> turns() {
      List<Turn> turns = new ArrayList<>();
      turn(first).map(code -> new Turn(Optional.empty(), code)).ifPresent(turns::add);
      for (PairStanding standing : pairs) {
        turn(standing.steps())
            .map(code -> new Turn(Optional.of(standing.pair()), code))
            .ifPresent(turns::add);
      }
      thirds.stream()
          .filter(ThirdPartyIn::isAskedToSign)
          .map(one -> new Turn(Optional.of(one.pair()), "sign-as-third"))
          .forEach(turns::add);
      return turns;
    }

    private static Optional<String> turn(List<JourneyStep> steps) {
      return Way.next(steps)
          .filter(step -> step.state() == StepState.CURRENT)
          .flatMap(JourneyStep::next);
    }
  }

  /** Where one person stands in a pair. */
  public record PairStanding(Engagement pair, List<JourneyStep> steps) {}

  /**
   * Something that waits for a person.
   *
   * @param pair in which pair; none before there is one
   * @param code what it is, as in {@link JourneyStep#next}
   */
  public record Turn(Optional<Engagement> pair, String code) {}

  /** Where this person stands. */
  public Standing of(Place place, Program program, UUID personId) {
    Instant now = clock.instant();
    List<Engagement> own =
        engagements.ofPerson(place, personId).stream().filter(pair -> !pair.isDue(now)).toList();
    Optional<Participation> part = participations.find(place, personId);
    Optional<JourneyStep> asked =
        part.filter(one -> one.given().isPresent())
            .flatMap(one -> selfMatching.step(program.pairing(), one, FirstSteps.isPaired(own)))
            .or(
                () ->
                    program.pairing().method().hasRuns()
                        ? FirstSteps.rematch(own, personId)
                        : Optional.empty());
    return new Standing(
        part,
        part.filter(one -> one.given().isEmpty())
            .flatMap(entry::step)
            .map(FirstSteps::waiting)
            .orElseGet(() -> FirstSteps.of(part, own, asked, personId)),
        open(place, personId, own).stream()
            .map(pair -> new PairStanding(pair, way.of(pair, personId)))
            .toList(),
        thirds.of(place, personId));
  }

  /** The pairs that there is still something to see of. */
  private List<Engagement> open(Place place, UUID personId, List<Engagement> own) {
    List<Engagement> ended =
        own.stream().filter(pair -> pair.state() == EngagementState.CLOSED).toList();
    Map<UUID, Archive.Notice> archived =
        ended.isEmpty() ? Map.of() : archive.ofPerson(place.tenantId(), personId);
    return own.stream()
        .filter(pair -> pair.state().isTogether() || ended.contains(pair))
        .filter(
            pair ->
                Optional.ofNullable(archived.get(pair.id()))
                    .flatMap(Archive.Notice::goneAt)
                    .isEmpty())
        .toList();
  }
}
