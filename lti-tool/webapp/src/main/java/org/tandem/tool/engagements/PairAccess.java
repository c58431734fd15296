package org.tandem.tool.engagements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * Who may see a pair: the two themselves, from the course they met in. To others it is not there.
 */
@Dependent
public class PairAccess {
  private final Engagements engagements;
  private final Archive archive;
  private final CourseProgram courseProgram;

  /** For the container. */
  @Inject
  public PairAccess(Engagements engagements, Archive archive, CourseProgram courseProgram) {
    this.engagements = engagements;
    this.archive = archive;
    this.courseProgram = courseProgram;
  }

  /**
   * A pair that the visitor is one of.
   *
   * @throws Rejection (not-found) for anybody else, another course or another tenant;
   *     (pair-archived) once what the two wrote has gone
   */
  public Engagement own(Visit visit, UUID engagementId) {
    Engagement own =
        Optional.of(here(visit, engagementId))
            .filter(pair -> pair.involves(visit.personId()))
            .orElseThrow(PairAccess::notFound);
    if (own.state() == EngagementState.CLOSED && isArchived(own)) {
      throw Rejection.conflict(
          "pair-archived",
          "What the two of you wrote here was removed when its time was over. Outcome and grades"
              + " stay.");
    }
    return own;
  }

  private boolean isArchived(Engagement pair) {
    return archive
        .of(pair.place().tenantId(), pair.id())
        .flatMap(Archive.Notice::goneAt)
        .isPresent();
  }

  /**
   * A pair that the visitor is one of and that works together now.
   *
   * @throws Rejection (not-found) like {@link #own}; (pair-not-working) before both accepted or
   *     after the end
   */
  public Engagement working(Visit visit, UUID engagementId) {
    return own(visit, engagementId, EngagementState::isAtWork);
  }

  /**
   * The same, also while the two rest.
   *
   * @throws Rejection as {@link #working}
   */
  public Engagement together(Visit visit, UUID engagementId) {
    return own(visit, engagementId, EngagementState::isTogether);
  }

  /**
   * A pair of the visitor's course, for one of the two and for whoever runs the course; what the
   * two wrote is not for the latter.
   *
   * @throws Rejection (not-found) for anybody else
   */
  public Engagement ownOrRun(Visit visit, UUID engagementId) {
    return visit.isStaff() ? here(visit, engagementId) : own(visit, engagementId);
  }

  /**
   * A pair of the visitor's course, whoever asks: whether they have business there is for the
   * caller to say.
   *
   * @throws Rejection (not-found) for another course or another tenant
   */
  public Engagement here(Visit visit, UUID engagementId) {
    return engagements
        .find(visit.tenantId(), engagementId)
        .filter(pair -> pair.place().courseId().equals(visit.course()))
        .orElseThrow(PairAccess::notFound);
  }

  /** What is said to everybody who has no business there. */
  public static Rejection notFound() {
    return Rejection.notFound("pair");
  }

  private Engagement own(Visit visit, UUID engagementId, Predicate<EngagementState> allowed) {
    return require(own(visit, engagementId), allowed);
  }

  /**
   * The pair, if it works together now.
   *
   * @throws Rejection (pair-not-working) before both accepted, while they rest, and after the end
   */
  public static Engagement requireAtWork(Engagement pair) {
    return require(pair, EngagementState::isAtWork);
  }

  private static Engagement require(Engagement pair, Predicate<EngagementState> allowed) {
    if (!allowed.test(pair.state())) {
      throw Rejection.conflict(
          "pair-not-working", "The two of you are not working together here now.");
    }
    return pair;
  }

  /**
   * The pair that the visitor works in here: the newest accepted or active one, or the newest
   * closed one where there is none.
   */
  public Optional<Engagement> current(Visit visit) {
    var own = engagements.ofPerson(courseProgram.place(visit), visit.personId());
    return own.stream()
        .filter(pair -> pair.state().isTogether())
        .findFirst()
        .or(
            () ->
                own.stream()
                    .filter(pair -> pair.state() == EngagementState.CLOSED && !isArchived(pair))
                    .findFirst());
  }
}
