package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.PairAccess;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/** Lets one of a pair thank the other: once for each thing that both of them vouched for. */
@Dependent
@Transactional
public class SayThanks {
  private final PairAccess access;
  private final CourseProgram courseProgram;
  private final ThankYous thanks;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public SayThanks(
      PairAccess access, CourseProgram courseProgram, ThankYous thanks, Ids ids, Clock clock) {
    this.access = access;
    this.courseProgram = courseProgram;
    this.thanks = thanks;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the visitor can thank for here. */
  public List<ThankYou.Reason> open(Visit visit) {
    return thanks.open(courseProgram.place(visit), visit.personId());
  }

  /** What the visitor was thanked for. */
  public List<ThankYou> received(Visit visit) {
    return thanks.to(visit.tenantId(), visit.personId());
  }

  /**
   * Says it.
   *
   * @param reasonId the meeting or the evidence
   * @throws Rejection (not-found) for anybody but the two; (nothing-to-thank-for) for what is not
   *     confirmed or countersigned, or was thanked for already
   */
  public void say(Visit visit, UUID engagementId, UUID reasonId, Kudos kudos, String words) {
    Engagement pair = access.own(visit, engagementId);
    ThankYou.Reason reason =
        open(visit).stream()
            .filter(one -> one.engagementId().equals(pair.id()) && one.id().equals(reasonId))
            .findFirst()
            .orElseThrow(SayThanks::nothing);
    ThankYou said =
        new ThankYou(
            ids.next(),
            visit.personId(),
            pair.other(visit.personId()),
            reason,
            kudos,
            words,
            clock.instant());
    if (!thanks.add(visit.tenantId(), said)) {
      throw nothing();
    }
  }

  /**
   * Forgets something that the visitor was thanked for.
   *
   * @throws Rejection (not-found) for what was said to others
   */
  public void forget(Visit visit, UUID thanksId) {
    if (!thanks.forget(visit.tenantId(), visit.personId(), thanksId)) {
      throw Rejection.notFound("thank-you");
    }
  }

  private static Rejection nothing() {
    return Rejection.conflict(
        "nothing-to-thank-for",
        "Thank for a meeting that both confirmed, or for evidence that was countersigned; once for"
            + " each.");
  }
}
