package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.people.Visit;

/**
 * Sends a score again that the gradebook did not take, once whoever runs the course has put right
 * what kept it. It is the same message: nothing is computed anew, and sending it twice is the same
 * as once.
 */
@Dependent
@Transactional
public class RetryGrade {
  private final CourseScores scores;
  private final Deliveries deliveries;

  /** For the container. */
  @Inject
  public RetryGrade(CourseScores scores, Deliveries deliveries) {
    this.scores = scores;
    this.deliveries = deliveries;
  }

  /**
   * Tries it again, at once.
   *
   * @throws Rejection (grade-undecided) where a grade that somebody entered is to be decided about;
   *     (message-not-waiting) where it is under way or has arrived
   */
  public void retry(Visit visit, UUID messageId) {
    Delivery delivery = scores.find(visit, messageId);
    if (GradeConflicts.isUndecided(delivery)) {
      throw Rejection.conflict(
          "grade-undecided", "Say first whether the grade in the gradebook stays.");
    }
    if (!deliveries.retry(delivery.id())) {
      throw Rejection.conflict(
          "message-not-waiting", "This message is under way or has arrived already.");
    }
  }
}
