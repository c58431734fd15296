package org.tandem.tool.recognition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.tool.kernel.PlainText;
import org.tandem.tool.kernel.Rejection;
import org.tandem.tool.people.ConsoleVisit;
import org.tandem.tool.platforms.ConsoleAudit;

/** Takes an award back, for good and with a reason that its holder reads. */
@Dependent
@Transactional
public class RevokeAward {
  private static final int LONGEST_REASON = 500;

  /** Who looks for one that somebody complained about looks for a new one. */
  private static final int MOST_SHOWN = 500;

  private final Awards awards;
  private final ConsoleAudit audit;
  private final Clock clock;

  /** For the container. */
  @Inject
  public RevokeAward(Awards awards, ConsoleAudit audit, Clock clock) {
    this.awards = awards;
    this.audit = audit;
    this.clock = clock;
  }

  /** What an organisation has issued, newest first. */
  public List<Award> issued(ConsoleVisit visit, UUID tenantId) {
    visit.requireTenant(tenantId);
    return awards.newest(tenantId, MOST_SHOWN);
  }

  /**
   * Takes one back.
   *
   * @throws Rejection (not-found) for one of another organisation; (reason-needed) without a
   *     reason; (award-revoked) where it was taken back before
   */
  public void revoke(ConsoleVisit visit, UUID tenantId, UUID awardId, @Nullable String reason) {
    visit.requireTenant(tenantId);
    String why = PlainText.tidy(PlainText.orEmpty(reason), LONGEST_REASON);
    if (why.isEmpty()) {
      throw Rejection.invalid("reason-needed", "Say why, for the person who holds it.");
    }
    Award award = awards.find(tenantId, awardId).orElseThrow(() -> Rejection.notFound("award"));
    if (!awards.revoke(tenantId, award.id(), new Award.Revocation(clock.instant(), why))) {
      throw Rejection.conflict("award-revoked", "This was taken back already.");
    }
    audit.note(visit, tenantId, "revoke-credential", award.id().toString());
  }
}
