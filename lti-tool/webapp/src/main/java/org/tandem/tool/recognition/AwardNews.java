package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.people.Visit;

/**
 * Tells whether somebody has earned what they have not looked at: it is written down when they do.
 */
@Dependent
public class AwardNews {
  private final Work work;
  private final Awards awards;

  /** For the container. */
  @Inject
  public AwardNews(Work work, Awards awards) {
    this.work = work;
    this.awards = awards;
  }

  /** How many things the visitor has earned since they last looked. */
  public int count(Visit visit) {
    return Earned.notIn(
            awards.of(visit.tenantId(), visit.personId()),
            Earned.of(
                visit.personId(),
                work.completed(visit.tenantId(), visit.personId()),
                work.held(visit.tenantId(), visit.personId(), Side.MENTOR)))
        .size();
  }
}
