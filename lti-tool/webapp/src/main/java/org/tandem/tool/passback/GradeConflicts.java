package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Activities;

/** Lets those who run a course decide between a teacher's own grade and the pair's outcome. */
@Dependent
@Transactional
public class GradeConflicts {

  static final String TEACHERS_GRADE = "teachers-grade";
  static final String OUTDATED = "outdated";
  private static final Set<String> UNDECIDED = Set.of(TEACHERS_GRADE, OUTDATED);

  private final Deliveries deliveries;
  private final PostedScores scores;
  private final Activities activities;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GradeConflicts(
      Deliveries deliveries, PostedScores scores, Activities activities, Clock clock) {
    this.deliveries = deliveries;
    this.scores = scores;
    this.activities = activities;
    this.clock = clock;
  }

  /**
   * The outcome's score replaces the teacher's grade; it is sent at once.
   *
   * @throws Rejection when there is no such conflict in the visitor's course, or not any more
   */
  public void replace(Visit visit, UUID messageId) {
    Delivery delivery = undecided(visit, messageId);
    String[] cell = delivery.key().split(":", 2);
    scores.letReplace(
        visit.tenantId(), UUID.fromString(cell[0]), UUID.fromString(cell[1]), clock.instant());
    if (!deliveries.retry(messageId)) {
      throw gone();
    }
  }

  /**
   * The teacher's grade stays; the score is not sent any more.
   *
   * @throws Rejection as above
   */
  public void keep(Visit visit, UUID messageId) {
    undecided(visit, messageId);
    if (!deliveries.settle(messageId, "kept")) {
      throw gone();
    }
  }

  private Delivery undecided(Visit visit, UUID messageId) {
    visit.requireStaff();
    Delivery delivery =
        deliveries
            .find(messageId)
            .filter(found -> found.tenantId().equals(visit.tenantId()))
            .filter(found -> found.kind().equals(ScoreHandler.KIND))
            .filter(found -> isIn(visit.course(), visit.tenantId(), found))
            .orElseThrow(() -> Rejection.notFound("grade"));
    boolean open =
        delivery.status() == Delivery.Status.DEAD
            && delivery.reason().filter(UNDECIDED::contains).isPresent();
    if (!open) {
      throw gone();
    }
    return delivery;
  }

  private boolean isIn(UUID course, UUID tenantId, Delivery delivery) {
    return Optional.of(delivery.key().split(":", 2)[0])
        .map(UUID::fromString)
        .flatMap(id -> activities.find(tenantId, id))
        .filter(activity -> activity.courseId().equals(course))
        .isPresent();
  }

  private static Rejection gone() {
    return Rejection.conflict(
        "grade-decided", "Somebody has decided about this grade, or it has been sent.");
  }
}
