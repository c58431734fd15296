package org.tandem.tool.outcomes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tandem.tool.agreements.Agreements;
import org.tandem.tool.agreements.GradeTerms;
import org.tandem.tool.agreements.InForce;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.Visit;
import org.tandem.tool.program.CourseProgram;

/**
 * Lets those who run a course decide about the score of a closed pair, with a reason that the pair
 * reads. What the two signed stays as it is; only the gradebook gets another number.
 */
@Dependent
@Transactional
public class ReviewOutcome {
  private static final int LONGEST_REASON = 1_000;

  private final CourseProgram courseProgram;
  private final Engagements engagements;
  private final Agreements agreements;
  private final Closings closings;
  private final Ledger ledger;

  /** For the container. */
  @Inject
  public ReviewOutcome(
      CourseProgram courseProgram,
      Engagements engagements,
      Agreements agreements,
      Closings closings,
      Ledger ledger) {
    this.courseProgram = courseProgram;
    this.engagements = engagements;
    this.agreements = agreements;
    this.closings = closings;
    this.ledger = ledger;
  }

  /**
   * Decides.
   *
   * @param points what the gradebook gets instead, from 0 to what the two signed as the maximum
   * @param reason why
   * @throws Rejection (forbidden) for anybody who does not run the course; (not-found) for a pair
   *     elsewhere; (nothing-to-review) before the pair closed or where nothing is graded;
   *     (invalid-points) or (reason-missing)
   */
  public void decide(Visit visit, UUID engagementId, BigDecimal points, String reason) {
    visit.requireStaff();
    UUID tenant = visit.tenantId();
    Engagement pair =
        engagements
            .find(tenant, engagementId)
            .filter(found -> found.place().equals(courseProgram.place(visit)))
            .orElseThrow(() -> Rejection.notFound("pair"));
    // Two instructors may decide at once: one after the other, the later one counts.
    agreements.lock(tenant, pair.id());
    Closed closed =
        Optional.ofNullable(closings.closed(tenant, List.of(pair.id())).get(pair.id()))
            .orElseThrow(ReviewOutcome::nothing);
    GradeTerms terms =
        InForce.of(agreements.versions(tenant, pair.id()))
            .flatMap(InForce::grading)
            .orElseThrow(ReviewOutcome::nothing);
    BigDecimal maximum = terms.policy().maximum();
    if (points.signum() < 0 || points.compareTo(maximum) > 0 || points.scale() > 2) {
      throw Rejection.invalid(
          "invalid-points",
          "Give points from 0 to " + maximum.toPlainString() + ", with two decimals at most.");
    }
    String why = PlainText.tidy(reason, LONGEST_REASON);
    if (why.isEmpty()) {
      throw Rejection.invalid("reason-missing", "Say why; both people of the pair read it.");
    }
    ledger.post(
        tenant,
        closed,
        new ScorePayload(
            terms.activityId(),
            pair.menteeId(),
            points,
            maximum,
            ScoreComment.reviewed(
                language(pair), closed.agreementNumber(), closed.countersigned())),
        Optional.of(new Posting.Review(visit.personId(), why)));
  }

  private Locale language(Engagement pair) {
    return agreements
        .find(pair.place().tenantId(), pair.id())
        .map(header -> Locale.forLanguageTag(header.language()))
        .orElse(Locale.ENGLISH);
  }

  private static Rejection nothing() {
    return Rejection.conflict(
        "nothing-to-review",
        "There is no score to decide about: the pair has not closed with one.");
  }
}
