package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.people.Visit;

/** Lets those who run a course decide between a teacher's own grade and the pair's outcome. */
@Dependent
@Transactional
public class GradeConflicts {

  static final String TEACHERS_GRADE = "teachers-grade";
  static final String OUTDATED = "outdated";
  private static final Set<String> UNDECIDED = Set.of(TEACHERS_GRADE, OUTDATED);

  private final CourseScores found;
  private final Deliveries deliveries;
  private final PostedScores scores;
  private final Clock clock;

  /** For the container. */
  @Inject
  public GradeConflicts(
      CourseScores found, Deliveries deliveries, PostedScores scores, Clock clock) {
    this.found = found;
    this.deliveries = deliveries;
    this.scores = scores;
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
    Delivery delivery = found.find(visit, messageId);
    if (!isUndecided(delivery)) {
      throw gone();
    }
    return delivery;
  }

  /** Whether a message waits for somebody to decide about a grade that was entered. */
  static boolean isUndecided(Delivery delivery) {
    return delivery.status() == Delivery.Status.DEAD
        && delivery.reason().filter(UNDECIDED::contains).isPresent();
  }

  private static Rejection gone() {
    return Rejection.conflict(
        "grade-decided", "Somebody has decided about this grade, or it has been sent.");
  }
}
