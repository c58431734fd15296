package org.tandem.tool.passback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.outbox.Deliveries;
import org.tandem.tool.outbox.Delivery;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.Activities;

/** Finds the message that carries a score, for those who run the course that it belongs to. */
@Dependent
class CourseScores {
  private final Deliveries deliveries;
  private final Activities activities;

  @Inject
  CourseScores(Deliveries deliveries, Activities activities) {
    this.deliveries = deliveries;
    this.activities = activities;
  }

  /**
   * The message.
   *
   * @throws Rejection (forbidden) for anybody but staff; (not-found) for a message of another kind,
   *     or of another course
   */
  Delivery find(Visit visit, UUID messageId) {
    visit.requireStaff();
    return deliveries
        .find(messageId)
        .filter(found -> found.tenantId().equals(visit.tenantId()))
        .filter(found -> found.kind().equals(ScoreHandler.KIND))
        .filter(found -> isIn(visit.course(), visit.tenantId(), found))
        .orElseThrow(() -> Rejection.notFound("grade"));
  }

  private boolean isIn(UUID course, UUID tenantId, Delivery delivery) {
    return Optional.of(delivery.key().split(":", 2)[0])
        .map(UUID::fromString)
        .flatMap(id -> activities.find(tenantId, id))
        .filter(activity -> activity.courseId().equals(course))
        .isPresent();
  }
}
