package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tandem.tool.engagements.Side;
import org.tandem.tool.objections.Objections;
import org.tandem.tool.objections.Use;
import org.tandem.tool.people.People;
import org.tandem.tool.people.Person;
import org.tandem.tool.people.Visit;

/**
 * Tells whether somebody has earned what they have not looked at: it is written down when they do.
 */
@Dependent
public class AwardNews {
  private final Work work;
  private final Awards awards;
  private final People people;
  private final Objections objections;

  /** For the container. */
  @Inject
  public AwardNews(Work work, Awards awards, People people, Objections objections) {
    this.work = work;
    this.awards = awards;
    this.people = people;
    this.objections = objections;
  }

  /**
   * How many things the visitor has earned since they last looked; test users earn nothing, and
   * neither do those who object to it.
   */
  public int count(Visit visit) {
    if (people.find(visit.tenantId(), visit.personId()).filter(Person::testUser).isPresent()
        || objections.stops(visit.tenantId(), visit.personId(), Use.RECOGNITION)) {
      return 0;
    }
    return Earned.notIn(
            awards.of(visit.tenantId(), visit.personId()),
            Earned.of(
                visit.personId(),
                work.completed(visit.tenantId(), visit.personId()),
                work.held(visit.tenantId(), visit.personId(), Side.MENTOR)))
        .size();
  }
}
