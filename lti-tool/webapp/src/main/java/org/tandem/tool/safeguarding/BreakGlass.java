package org.tandem.tool.safeguarding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tandem.tool.agreements.ThirdParties;
import org.tandem.tool.engagements.Engagement;
import org.tandem.tool.engagements.Engagements;
import org.tandem.tool.kernel.Ids;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;

/** Has what a pair wrote opened by two of the staff, neither of whom has a part in the pair. */
@Dependent
@Transactional
public class BreakGlass {
  private static final int SHORTEST_REASON = 20;
  private static final int LONGEST_REASON = 1000;

  private final Openings openings;
  private final Engagements engagements;
  private final ThirdParties thirds;
  private final Ids ids;
  private final Clock clock;

  /** For the container. */
  @Inject
  public BreakGlass(
      Openings openings, Engagements engagements, ThirdParties thirds, Ids ids, Clock clock) {
    this.openings = openings;
    this.engagements = engagements;
    this.thirds = thirds;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks to read.
   *
   * @param by an administrator of the registration; nobody for the operator, who is no person
   * @throws Rejection (not-found) where the registration has no such pair; (person-needed) for the
   *     operator; (own-pair) for whoever has or had a part in the pair; (no-parts,
   *     reason-too-short) where what or why is missing
   */
  public Opening ask(
      UUID tenantId, Optional<UUID> by, UUID engagementId, Set<Part> parts, String reason) {
    UUID asker = outside(pair(tenantId, engagementId), by);
    if (parts.isEmpty()) {
      throw Rejection.invalid("no-parts", "Choose what is to be read.");
    }
    Opening opening =
        new Opening(
            ids.next(),
            tenantId,
            engagementId,
            parts,
            asker,
            now(),
            reason(reason),
            Optional.empty());
    openings.add(opening);
    return opening;
  }

  /**
   * Approves what somebody else asked for.
   *
   * @throws Rejection as {@link #ask} says; (second-person) for whoever asked; (opening-over) where
   *     it was approved already or asked too long ago
   */
  public Opening approve(UUID tenantId, Optional<UUID> by, UUID openingId, String reason) {
    Opening opening = find(tenantId, openingId);
    UUID approver = outside(pair(tenantId, opening.engagementId()), by);
    if (approver.equals(opening.askedBy())) {
      throw Rejection.conflict(
          "second-person", "Somebody else has to approve what you asked for yourself.");
    }
    Instant now = now();
    Opening.Approval approval = new Opening.Approval(approver, now, reason(reason));
    if (!openings.approve(tenantId, openingId, approval, now.minus(Opening.TO_APPROVE))) {
      throw Rejection.conflict(
          "opening-over", "This was approved already, or asked for too long ago. Ask again.");
    }
    return find(tenantId, openingId);
  }

  /**
   * What one of the two may read now.
   *
   * @throws Rejection (not-found) for anybody else, or where the pair is another; (not-open) before
   *     it is approved and after its time
   */
  public Opening open(UUID tenantId, Optional<UUID> by, UUID openingId, UUID engagementId) {
    Opening opening =
        openings
            .find(tenantId, openingId)
            .filter(one -> one.engagementId().equals(engagementId))
            .filter(one -> by.filter(one::isBy).isPresent())
            .orElseThrow(() -> Rejection.notFound("request"));
    if (opening.state(clock.instant()) != Opening.State.OPEN) {
      throw Rejection.conflict(
          "not-open", "Two people have not approved this, or its time is over.");
    }
    return opening;
  }

  private Opening find(UUID tenantId, UUID openingId) {
    return openings.find(tenantId, openingId).orElseThrow(() -> Rejection.notFound("request"));
  }

  private Engagement pair(UUID tenantId, UUID engagementId) {
    return engagements.find(tenantId, engagementId).orElseThrow(() -> Rejection.notFound("pair"));
  }

  /** Whoever has no part in a pair and had none. */
  private UUID outside(Engagement pair, Optional<UUID> by) {
    UUID person =
        by.orElseThrow(
            () ->
                Rejection.conflict(
                    "person-needed", "Open the console from the LMS: this needs a person's name."));
    boolean inside =
        pair.involves(person)
            || thirds.of(pair.place().tenantId(), pair.id()).stream()
                .anyMatch(third -> third.personId().equals(person))
            || engagements.former(pair.place()).stream()
                .anyMatch(
                    former ->
                        former.engagementId().equals(pair.id())
                            && former.mentorId().equals(person));
    if (inside) {
      throw Rejection.conflict(
          "own-pair", "You have a part in this pair. Somebody else must do it.");
    }
    return person;
  }

  private static String reason(String text) {
    String reason = PlainText.tidy(text, LONGEST_REASON);
    if (reason.length() < SHORTEST_REASON) {
      throw Rejection.invalid(
          "reason-too-short", "Say why in at least " + SHORTEST_REASON + " characters.");
    }
    return reason;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
